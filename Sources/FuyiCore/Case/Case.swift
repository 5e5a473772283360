public import FuyiLaw

/// What a registration says (登记事项).
public struct Registration: Hashable, Sendable {
  /// The day of filing, which picks the rulebook and starts the examination.
  public let filedOn: CivilDate
  /// The code of the region (区域) that the case is counted for.
  public let region: String
  /// The category of the disputed act (复议事项, ARL 11).
  public let kind: ActKind
  /// How the application arrived; ``Channel/window`` where not stated.
  public let channel: Channel
  /// The agencies whose act is disputed, the first for statistics.
  public internal(set) var respondents: [String]
  /// What decides whether it came in time (ARL 20, 21).
  public let filing: FilingFacts
  /// The day that timeliness goes by: of handing in at the penalising agency (ARL 32), of posting
  /// where the papers came by post, else of filing.
  public let timelyOn: CivilDate
  /// The day on which it was handed in at the penalising agency (ARL 32); nil where it was not.
  public let handedInOn: CivilDate?
  /// The sum in dispute, in fen.
  public let amount: Int?
  /// The document number of the disputed act (行政行为文号); nil where not stated.
  public let act: Words?
  /// What the dispute is about (案情摘要); nil where not stated.
  public let summary: Words?
  /// The number in the ledger that the case was imported from (原案号); nil where it has none.
  public let importedNumber: String?
  /// The number of the petition that led to it (信访编号); nil where there was none.
  public let petitionNumber: String?
}

/// How a filing ended before or with acceptance (申请的处理结果).
public enum FilingOutcome: String, CaseIterable, Named {
  case accepted
  case deemedAccepted = "deemed-accepted"
  case takenOver = "taken-over"
  case declined, abandoned, withdrawn
  case settled = "settled-before-acceptance"
  case sentElsewhere = "sent-elsewhere"

  /// The outcome in both languages.
  public var term: Term {
    switch self {
    case .accepted: Term(zh: "受理", en: "accepted")
    case .deemedAccepted: Term(zh: "视为受理", en: "deemed accepted")
    case .takenOver: Term(zh: "移入审理", en: "taken over")
    case .declined: Term(zh: "不予受理", en: "declined")
    case .abandoned: Term(zh: "视为放弃", en: "abandoned")
    case .withdrawn: Term(zh: "受理前撤回", en: "withdrawn")
    case .settled: Term(zh: "案前化解", en: "settled before acceptance")
    case .sentElsewhere: Term(zh: "移送", en: "sent elsewhere")
    }
  }
}

/// The examination of a filing and the completing of its papers (审查与补正).
public struct Examination: Hashable, Sendable {
  /// The day on which the applicant was asked to complete the papers; once at most (ARL 31).
  public internal(set) var noticeOn: CivilDate?
  /// The day on which the applicant received the notice.
  public internal(set) var noticeReceivedOn: CivilDate?
  /// The event of the notice.
  public internal(set) var noticeSequence: Int?
  /// What was added to the time to complete them for good reason, in order.
  public internal(set) var prolongations: [Prolongation] = []
  /// The day on which the completed papers came; a fresh examination runs from it.
  public internal(set) var correctedOn: CivilDate?
  /// The event of their coming.
  public internal(set) var correctedSequence: Int?

  /// Time added to complete the papers.
  public struct Prolongation: Hashable, Sendable {
    /// What was added.
    public let addition: Addition
    /// The day on which it was.
    public let on: CivilDate
    /// The event that added it.
    public let sequence: Int

    /// Days after the end so far, or a day instead of it.
    public enum Addition: Hashable, Sendable {
      /// Working days after the end so far.
      case days(Int)
      /// A day set instead of it.
      case until(CivilDate)
    }
  }
}

/// A reconsideration case as its history leaves it (行政复议案件).
public struct Case: Hashable, Sendable {
  /// The position of its registration in the log.
  public let id: Int
  /// The number allotted at registration.
  public let number: CaseNumber
  /// What was stated at registration, with a respondent that was changed since.
  public internal(set) var registration: Registration
  /// Where the case stands by its record.
  ///
  /// What the law has done since without an event is added by
  /// ``Procedure/standing(_:on:under:)``.
  public internal(set) var state: CaseState = .filed
  /// The day and the event since which it stands there.
  public private(set) var since: Since
  /// The applicants, then the respondents, then the third parties.
  public internal(set) var parties: [Party]
  /// The code of the official in charge (承办人); nil until one is assigned.
  public internal(set) var handler: String?
  /// The request to complete the papers and what came of it (ARL 31).
  public internal(set) var examination: Examination
  /// How the filing ended; nil while it is being examined or completed.
  public internal(set) var filingOutcome: FilingOutcome?
  /// The day on which the filing ended; nil until then.
  public internal(set) var filingEndedOn: CivilDate?
  /// The decision not to accept, where there is one.
  public internal(set) var decline: ClosingDocument?
  /// The reviews in order; none before acceptance, more than one after a reopening.
  public internal(set) var spells: [Spell] = []
  /// The opinion letters that were issued, in order (ARL 76).
  public internal(set) var opinionLetters: [OpinionLetter] = []
  /// The printed numbers of the cases joined with it (并案); each keeps its own number.
  public internal(set) var joinedWith: [String] = []
  /// The day on which execution of the act was stayed last (停止执行, ARL 42); nil where never.
  public internal(set) var stayedOn: CivilDate?
  /// What happened, corrections applied.
  public private(set) var entries: [HistoryEntry]

  /// When and by which event a case came to its state.
  public struct Since: Hashable, Sendable {
    /// The legal day of the event.
    public let on: CivilDate
    /// The event.
    public let sequence: Int
  }

  /// The review that runs or ran last.
  public var spell: Spell? { spells.last }

  /// The procedure of the last review, or nil before acceptance.
  public var procedure: ReviewProcedure? { spell?.procedure }

  /// The last legal day of the history; nothing may be dated before it.
  public var lastEffectiveOn: CivilDate { entries.last?.effectiveOn ?? registration.filedOn }

  /// Replays a history; it applies what happened and decides nothing again.
  /// - Returns: nil where the history does not begin with a registration that has its facts.
  public init?(id: Int, _ history: History) {
    guard let first = history.entries.first, first.action == .register,
      let registered = Case(id: id, registering: first)
    else { return nil }
    self = registered
    for entry in history.entries.dropFirst() { apply(entry) }
  }

  /// The case after one more thing has happened to it.
  public func applying(_ entry: HistoryEntry) -> Case {
    var copy = self
    copy.apply(entry)
    return copy
  }

  private mutating func apply(_ entry: HistoryEntry) {
    let before = state
    change(by: entry)
    if state != before { since = Since(on: entry.effectiveOn, sequence: entry.sequence) }
    entries.append(entry)
  }

  private init?(id: Int, registering entry: HistoryEntry) {
    let facts = entry.facts
    guard let authority = facts[.authority], let year = facts[.year], let serial = facts[.serial],
      let printed = facts[.number], let region = facts[.region], let kind = facts[.kind],
      let respondents = facts[.respondent], let applicants = facts[.applicant]
    else { return nil }
    self.id = id
    self.number = CaseNumber(authority: authority, year: year, serial: serial, printed: printed)
    self.registration = Registration(
      filedOn: entry.effectiveOn, region: region, kind: kind, channel: facts[.channel] ?? .window,
      respondents: respondents, filing: FilingFacts(facts),
      timelyOn: facts[.handedInOn] ?? facts[.postedOn] ?? entry.effectiveOn,
      handedInOn: facts[.handedInOn], amount: facts[.amount],
      act: facts[.act]?.first, summary: facts[.summary]?.first,
      importedNumber: facts[.importedNumber], petitionNumber: facts[.petitionNumber])
    self.parties =
      Party.list(.applicant, names: applicants) + Party.list(.respondent, agencies: respondents)
      + Party.list(.thirdParty, names: facts[.thirdParty] ?? [])
    self.handler = facts[.handler]
    self.examination = Examination()
    self.since = Since(on: entry.effectiveOn, sequence: entry.sequence)
    self.entries = [entry]
  }
}

extension FilingFacts {
  /// What a registration's facts say of the time of filing.
  public init(_ facts: Facts) {
    var obstacle: Interruption?
    if let from = facts[.obstacleFrom], let to = facts[.obstacleTo], from < to {
      obstacle = Interruption(from: from, to: to)
    }
    self.init(
      actOn: facts[.actDate], knownOn: facts[.knownOn], learnedOn: facts[.learnedOn],
      wasNotTold: facts[.notTold] ?? false, isImmovable: facts[.immovable] ?? false,
      obstacle: obstacle, longerDays: facts[.filingDays])
  }
}

extension Party {
  static func list(_ role: PartyRole, names: [Words], after count: Int = 0) -> [Party] {
    names.enumerated().map { index, name in
      Party(role: role, ordinal: count + index + 1, name: name, agency: nil)
    }
  }

  static func list(_ role: PartyRole, agencies: [String]) -> [Party] {
    agencies.enumerated().map { index, code in
      Party(role: role, ordinal: index + 1, name: nil, agency: code)
    }
  }
}
