import FuyiCore

/// A sort of dispute: whose act, of what kind, and how the summary puts it (争议类型).
struct Dispute: Sendable {
  /// Who applies.
  enum Applicant: Sendable {
    case citizen, company, either
  }

  /// The office of the respondent.
  let field: AgencyField
  /// The level of a people's government; nil for the departments of any level.
  let level: AgencyLevel?
  let kind: ActKind
  /// How often it comes, beside the other disputes.
  let weight: Int
  let summary: String
  let applicant: Applicant
  /// The document's words between the place and the year, such as 行罚决字; nil where there is none.
  let word: String?
  /// The sum in dispute, in yuan.
  let yuan: ClosedRange<Int>?
  /// What else marks it.
  let marks: Set<Mark>

  /// What marks a dispute.
  enum Mark: Sendable {
    /// About land or a house (ARL 21).
    case immovable
    /// Done on the spot or recorded by a camera (ARL 32, 53).
    case onSpot
    /// A detention, which may become a criminal measure (ARL 41).
    case detention
    /// Somebody else's rights are touched (ARL 16).
    case thirdParty
    /// A failure to act, so that there is no act with a day.
    case silence
  }

  init(
    _ field: AgencyField, _ kind: ActKind, _ weight: Int, _ summary: String,
    by applicant: Applicant = .citizen, at level: AgencyLevel? = nil, word: String? = nil,
    yuan: ClosedRange<Int>? = nil, _ marks: Set<Mark> = []
  ) {
    self.field = field
    self.level = level
    self.kind = kind
    self.weight = weight
    self.summary = summary
    self.applicant = applicant
    self.word = word
    self.yuan = yuan
    self.marks = marks
  }

  /// Whether several people are likely to dispute one such act together.
  var isShared: Bool {
    marks.contains(.immovable) || [.benefit, .information, .levy].contains(kind)
  }

  /// Whether the agency does such acts.
  func fits(_ agency: Agency) -> Bool {
    guard agency.field == field else { return false }
    if let level { return agency.level == level }
    return agency.field != .government
  }

  /// A dispute with an agency of any field, where the setup has none that fits.
  static func any(_ kind: ActKind, with agency: Agency) -> Dispute {
    Dispute(agency.field, kind, 1, "申请人不服被申请人作出的行政行为", by: .either)
  }
}
