public import FuyiLaw

/// The number of a dossier: its place in a year of its series (编号).
public struct DossierNumber: Hashable, Sendable {
  /// The series: the kind's code, or for letters that of the kind of letter.
  public let series: String
  /// The year of the first step.
  public let year: Int
  /// Its place in the year, from 1.
  public let serial: Int
  /// As printed, such as 聊政复提〔2025〕3号.
  public let printed: String

  /// A number with all its parts.
  public init(series: String, year: Int, serial: Int, printed: String) {
    self.series = series
    self.year = year
    self.serial = serial
    self.printed = printed
  }

  /// The number that can be typed: `2025-3`, for a letter `reminder-2025-3`.
  public var short: String {
    LetterKind(rawValue: series) == nil ? "\(year)-\(serial)" : "\(series)-\(year)-\(serial)"
  }
}

/// One thing that happened to a dossier, corrections applied.
public typealias DossierEntry = HistoryEntryOf<DossierStep>

/// Something kept on record beside the cases, as its history leaves it (台账卷宗).
///
/// One shape serves all kinds: what was stated about it, state by state, and the entries it came from.
public struct Dossier: Hashable, Sendable {
  /// The position of its first event in the log.
  public let id: Int
  /// Which kind it is.
  public let kind: DossierKind
  /// The number allotted with its first step.
  public let number: DossierNumber
  /// Where it stands.
  public private(set) var state: DossierState
  /// When and by which event it came there.
  public private(set) var since: Case.Since
  /// What has been stated of it, a later statement over an earlier one, without notes.
  public private(set) var facts: Facts
  /// What happened, corrections applied.
  public private(set) var entries: [DossierEntry]

  /// The day of its first step.
  public var openedOn: CivilDate { entries.first?.effectiveOn ?? since.on }
  /// The last legal day of its history; nothing may be dated before it.
  public var lastEffectiveOn: CivilDate { entries.last?.effectiveOn ?? since.on }

  /// Replays a history; it applies what happened and decides nothing again.
  /// - Returns: nil where the history does not begin with the kind's opening step and its number.
  public init?(id: Int, kind: DossierKind, _ history: HistoryOf<DossierStep>) {
    guard let first = history.entries.first, first.action == kind.opening,
      let year = first.facts[.year], let serial = first.facts[.serial],
      let printed = first.facts[.number],
      let rule = DossierProcedure.usual.rule(first.action, of: kind, from: nil)
    else { return nil }
    self.id = id
    self.kind = kind
    self.number = DossierNumber(
      series: kind.series(first.facts), year: year, serial: serial, printed: printed)
    self.facts = first.facts.without([.note, .year, .serial, .number])
    self.since = Case.Since(on: first.effectiveOn, sequence: first.sequence)
    self.state = rule.to ?? .open
    self.entries = [first]
    if let other = rule.orTo, first.facts[.coordinationKind]?.isEvent == true { state = other }
    for entry in history.entries.dropFirst() { apply(entry) }
  }

  /// The dossier after one more thing has happened to it.
  public func applying(_ entry: DossierEntry) -> Dossier {
    var copy = self
    copy.apply(entry)
    return copy
  }

  private mutating func apply(_ entry: DossierEntry) {
    entries.append(entry)
    // What a hearing says is about that hearing alone.
    if entry.action != .hearing {
      facts = facts.overlaid(with: entry.facts.without([.note, .caseSequence, .signatory]))
    }
    guard let rule = DossierProcedure.usual.rule(entry.action, of: kind, from: state),
      let to = rule.to
    else { return }
    let reached = reaches(rule.orTo, by: entry) ? rule.orTo ?? to : to
    if reached != state { since = Case.Since(on: entry.effectiveOn, sequence: entry.sequence) }
    state = reached
  }

  /// Whether an entry, which stands last, reaches a rule's other state.
  private func reaches(_ other: DossierState?, by entry: DossierEntry) -> Bool {
    switch other {
    case .inForce?: isStatementComplete
    case .becamePetition?: entry.facts.has(.petitionNumber)
    default: false
    }
  }

  /// The entries of a step, in order.
  public func entries(of step: DossierStep) -> [DossierEntry] {
    entries.filter { $0.action == step }
  }

  /// The day of the first entry of a step; nil where there is none.
  public func day(of step: DossierStep) -> CivilDate? { entries(of: step).first?.effectiveOn }
}

extension DossierKind {
  /// The series that numbers of the kind stand in: its code, or for letters that of the kind of letter.
  public func series(_ facts: Facts) -> String {
    guard self == .letter, let letter = facts[.letterKind] else { return code }
    return letter.code
  }
}

// MARK: - What the kinds' own facts add up to

extension Dossier {
  /// The case that it is linked to, by its printed number; nil where it has none.
  public var linkedCase: String? { facts[.linkedCase] }

  /// The codes of those who have signed a statement, each with the day of signing.
  public var signatures: [(signatory: String, on: CivilDate)] {
    entries(of: .sign).compactMap { entry in
      entry.facts[.signatory].map { ($0, entry.effectiveOn) }
    }
  }

  /// Who has to sign a statement: as written down when it was agreed on.
  public var signatories: [String] { facts[.signatories] ?? [] }

  /// Whether every party has signed the statement and it has been sealed (ARL 73).
  public var isStatementComplete: Bool {
    let signed = Set(signatures.map(\.signatory))
    return day(of: .seal) != nil && !signatories.isEmpty
      && signatories.allSatisfy(signed.contains)
  }

  /// How a mediation, a consultation, a suit or an item ended, by its code; nil while it has not.
  public var outcome: String? {
    switch state {
    case .voided, .open, .agreed, .issued, .recorded: nil
    case .concluded: facts[.suitOutcome]?.code ?? facts[.result]?.code ?? "done"
    case .failed: day(of: .goBack) == nil ? "failed" : "gone-back"
    case .inForce: "statement"
    case .settled, .partlySettled, .resolved, .becameCase, .becamePetition, .withdrawn, .sentBack,
      .replied, .escalated, .closed:
      state.code
    }
  }

  /// The day on which it ended so; nil while it has not.
  public var endedOn: CivilDate? { outcome == nil ? nil : since.on }

  /// The first reply to a letter; nil while there is none.
  public var repliedOn: CivilDate? { day(of: .reply) }

  /// One defendant of a suit, with how its head appeared in court (负责人出庭应诉).
  public struct Appearance: Hashable, Sendable {
    /// The agency's code.
    public let agency: String
    /// The first hearing of the instance; nil before one.
    public let firstHearingOn: CivilDate?
    /// The best appearance of its hearings: one appearance suffices for an instance (HEAD 7).
    public let head: HeadPresence?
    /// The reason for the absence, where no head appeared and one was given.
    public let absence: AbsenceReason?
    /// Whether a head who appeared spoke.
    public let spoke: Bool
  }

  /// How each defendant's head appeared, once for the case, instance and defendant (HEAD 3, 7).
  public var appearances: [Appearance] {
    (facts[.defendant] ?? []).map { agency in
      let hearings = entries(of: .hearing).filter { entry in
        entry.facts[.defendant]?.contains(agency) ?? true
      }
      let present = hearings.filter { $0.facts[.head] != .absent }
      // One appearance suffices, unless the court called the head again in vain (HEAD 7).
      let inVain = hearings.last {
        $0.facts[.head] == .absent && $0.facts[.headCalled] ?? false
      }
      let counted = inVain ?? present.first ?? hearings.first
      return Appearance(
        agency: agency, firstHearingOn: hearings.first?.effectiveOn, head: counted?.facts[.head],
        absence: counted?.facts[.absence],
        spoke: inVain == nil && present.contains { $0.facts[.spoke] ?? false })
    }
  }
}
