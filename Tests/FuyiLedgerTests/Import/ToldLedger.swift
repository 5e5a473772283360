import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger

/// Cases of a file written as the rows of a ledger, those of them that a row can tell.
///
/// A row has one cell for each thing, so a case with two suspensions, or with a party that was
/// replaced, cannot be told by it.
struct ToldLedger {
  /// The headings and a row for each case.
  private(set) var rows: [[LedgerCell]]
  /// The same cases as they happened, for taking them in step by step.
  private(set) var histories: [LedgerHistory] = []

  private static let columns = LedgerColumn.allCases.filter {
    $0 != .ignored && $0 != .amountTenThousand
  }

  init(_ tracker: CaseTracker) throws {
    rows = [Self.columns.map { .text($0.term.zh) }]
    for number in try tracker.list().map(\.number).sorted() {
      let lines = try tracker.history(number)
      guard var cells = Row(number, lines)?.cells else { continue }
      // Not a number that is allotted anew, by which another case would be found.
      let old = "旧" + number
      histories.append(try Self.history(old, lines))
      cells[.number] = old
      rows.append(Self.columns.map { cells[$0].map { .text($0) } ?? .empty })
    }
  }

  /// What happened in a case, its words as they were given.
  private static func history(_ number: String, _ lines: [HistoryLine]) throws -> LedgerHistory {
    func plain(_ line: HistoryLine) -> Facts {
      var facts = line.event.facts
      for (name, words) in line.words {
        facts[value: name] = .words(words.compactMap { $0.map(Words.plain) })
      }
      return facts
    }
    var registration = plain(lines[0]).without([.authority, .year, .serial, .number])
    registration[.authority] = lines[0].event.facts[.authority]
    registration[.importedNumber] = number
    let requests = lines.dropFirst().compactMap { line -> Request? in
      guard case .action(let action) = line.event.kind, !action.isByLaw,
        !unseen.contains(action)
      else { return nil }
      return Request(action, on: line.event.effectiveOn, facts: plain(line))
    }
    return LedgerHistory(
      filedOn: lines[0].event.effectiveOn, registration: registration, requests: requests)
  }

  /// What a ledger has no column for: another case, and opinion letters, which have a rate of their own.
  private static let unseen: Set<Action> = [.join, .issueOpinion, .reportOnOpinion]

  /// The cells of one case.
  private struct Row {
    var cells: [LedgerColumn: String] = [:]

    /// nil where a row cannot tell the case.
    init?(_ number: String, _ lines: [HistoryLine]) {
      for line in lines {
        guard case .action(let action) = line.event.kind, tell(action, line) else { return nil }
      }
    }

    /// Whether the cells could take the step.
    private mutating func tell(_ action: Action, _ line: HistoryLine) -> Bool {
      let (facts, day) = (line.event.facts, line.event.effectiveOn)
      func words(_ name: FactName) -> String? {
        line.words[name]?.compactMap { $0 }.joined(separator: "、")
      }
      switch action {
      case .register: return register(facts, day, line)
      case .requestCorrection:
        return set(.correctionRequestedOn, day)
          && set(.correctionReceivedOn, facts[.received], else: true)
          && set(.missing, words(.missing))
      case .correct: return set(.correctedOn, day)
      case .accept:
        guard !facts.has(.reviewDays) else { return false }
        return set(.acceptedOn, day) && set(.procedure, facts[.procedure]?.term.zh)
          && set(.simplifiedBasis, facts[.simplifiedBasis]?.code, else: true)
      case .deemedAccepted: return set(.acceptedOn, "视为受理")
      case .deemedAbandoned: return set(.outcome, "视为放弃")
      case .decline:
        return set(.declinedOn, day) && set(.declineReason, words(.reason))
          && set(.declineItem, facts[.item].map(String.init), else: true)
          && set(.competentAuthority, words(.competentAuthority), else: true)
      case .withdraw: return end("withdrawn", day, words(.reason))
      case .settleBeforeAcceptance: return end("案前化解", day, words(.reason))
      case .transfer:
        return set(.transferredOn, day) && set(.transferredTo, words(.to))
          && set(.conclusionReason, words(.reason), else: true)
      case .serveCopy:
        return set(.copySentOn, day) && set(.copyReceivedOn, facts[.received], else: true)
      case .answer: return set(.answeredOn, day)
      case .hearOpinions:
        return set(.opinionsHeardOn, day) && set(.opinionForm, facts[.form]?.term.zh)
      case .hearing: return set(.hearingOn, day) && set(.hearingNotifiedOn, facts[.notified])
      case .suspend:
        return set(.suspendedOn, day) && set(.suspensionGround, facts[.suspensionGround]?.code)
      case .resume: return set(.resumedOn, day)
      case .extend:
        return set(.extendedOn, day) && set(.extensionDays, facts[.days].map(String.init))
          && set(.extensionApprover, words(.approver))
      case .switchToOrdinary: return set(.switchedOn, day) && set(.switchApprover, words(.approver))
      case .consent: return set(.mediatedOn, day)
      case .requestWithdrawal: return set(.withdrawalAskedOn, day)
      case .decide: return decide(facts, day, words(.reason))
      case .dismiss:
        return end("dismissed", day, words(.reason)) && set(.document, facts[.document], else: true)
      case .terminate:
        let outcome = facts[.after].map { "withdrawn-\($0.code)" } ?? "terminated"
        let ground = facts[.after] == nil ? facts[.terminationGround]?.code : nil
        return end(outcome, day, words(.reason)) && set(.terminationGround, ground, else: true)
          && set(.document, facts[.document], else: true)
      case .concludeByMediation:
        guard !facts.has(.performWithin) else { return false }
        return end("mediated", day, nil) && set(.document, facts[.document], else: true)
          && set(.performBy, facts[.performBy], else: true)
      case .serve: return serve(facts, day)
      case .perform: return set(.performedOn, day)
      case .actAgain: return set(.actedAgainOn, day)
      case .noteSuit:
        return set(.suedOn, day) && set(.sued, "是") && set(.court, words(.court), else: true)
      case .notePetition: return set(.petitionedOn, day)
      case .archive: return set(.archivedOn, day) && set(.archiveReason, words(.reason), else: true)
      case .assign, .join, .commission, .stay, .arrangeHearing, .issueOpinion, .reportOnOpinion:
        // A ledger has no column for it, and nothing that is compared depends on it.
        return true
      case .takeOver, .prolong, .addParty, .replaceParty, .receive, .inspect, .appraise,
        .openDocumentReview, .transferDocument, .documentReply, .notifyMaker, .makerAnswer,
        .handleDocument, .refuseWithdrawal, .orderPerformance, .summon, .criticise, .reopen, .void:
        return false
      }
    }

    private mutating func register(_ facts: Facts, _ day: CivilDate, _ line: HistoryLine) -> Bool {
      let untold: [FactName] = [.obstacleFrom, .filingDays, .byLaw]
      guard !untold.contains(where: facts.has) else { return false }
      for (column, name) in [
        (LedgerColumn.applicant, FactName.applicant), (.thirdParty, .thirdParty), (.agent, .agent),
        (.identity, .identity), (.phone, .phone), (.act, .act), (.summary, .summary),
      ] {
        if let words = line.words[name] {
          cells[column] = words.compactMap { $0 }.joined(separator: "、")
        }
      }
      cells[.authority] = facts[.authority]
      cells[.respondent] = facts[.respondent]?.joined(separator: "，")
      cells[.region] = facts[.region]
      cells[.kind] = facts[.kind]?.term.zh
      cells[.channel] = facts[.channel]?.term.zh
      cells[.handler] = facts[.handler]
      cells[.amount] = facts[.amount].map { "\($0 / 100).\($0 / 10 % 10)\($0 % 10)元" }
      cells[.petitionNumber] = facts[.petitionNumber]
      if facts[.notTold] == true { cells[.notTold] = "是" }
      if facts[.immovable] == true { cells[.immovable] = "是" }
      for (column, key) in [
        (LedgerColumn.actDate, FactKey<CivilDate>.actDate), (.knownOn, .knownOn),
        (.learnedOn, .learnedOn), (.postedOn, .postedOn), (.handedInOn, .handedInOn),
      ] {
        cells[column] = facts[key]?.description
      }
      return set(.filedOn, day)
    }

    private mutating func decide(_ facts: Facts, _ day: CivilDate, _ reason: String?) -> Bool {
      guard !facts.has(.performWithin), !facts.has(.actAgainWithin), !facts.has(.partlyMediated)
      else { return false }
      var codes = (facts[.disposition] ?? []).map(\.code)
      if facts[.actAgain] == true { codes.append("act-again") }
      if facts[.damages] == true { codes.append("damages") }
      if facts[.remedial] == true { codes.append("remedial") }
      return end(codes.joined(separator: "+"), day, reason)
        && set(.document, facts[.document], else: true)
        && set(.performBy, facts[.performBy], else: true)
    }

    /// Service on all at once, or on the parties of each role.
    private mutating func serve(_ facts: Facts, _ day: CivilDate) -> Bool {
      let served = facts[.received] ?? day
      let recipients = facts[.recipient] ?? []
      let roles = Set(recipients.map { $0.prefix { $0 != "-" } })
      if roles.count > 1 { return set(.servedOn, served) }
      switch recipients {
      case ["respondent"]: return set(.respondentServedOn, served)
      case ["applicant"]: return set(.applicantServedOn, served)
      case ["third-party"]: return set(.thirdPartyServedOn, served)
      default: return false
      }
    }

    private mutating func end(_ outcome: String, _ day: CivilDate, _ reason: String?) -> Bool {
      set(.outcome, outcome) && set(.concludedOn, day) && set(.conclusionReason, reason, else: true)
    }

    private mutating func set(_ column: LedgerColumn, _ day: CivilDate?, else other: Bool = false)
      -> Bool
    {
      set(column, day?.description, else: other)
    }

    /// Fills a cell, which can be done once; what there is no value for may be told or not.
    private mutating func set(
      _ column: LedgerColumn, _ text: String?, else other: Bool = false
    ) -> Bool {
      guard let text else { return other }
      return cells.updateValue(text, forKey: column) == nil
    }
  }
}
