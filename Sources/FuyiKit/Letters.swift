public import FuyiCore
public import FuyiLaw
import FuyiStore

/// A letter whose reply is overdue, with the rung that comes next.
public struct LadderLine: Sendable {
  /// The letter.
  public let letter: Dossier
  /// Its overdue period, with the steps that prove it.
  public let clock: DossierClock
  /// The kind of letter that the ladder has above it; nil at the top.
  public let next: LetterKind?
  /// The addressee's name.
  public let addressee: Term
}

/// A letter after its escalation, and the one in its place.
public struct Escalated: Sendable {
  /// The letter that was escalated.
  public let letter: Dossier
  /// The letter of a higher rung.
  public let next: DossierAdvanced
  /// Whether it was issued now; false where somebody had escalated the letter before.
  public let isNew: Bool
}

/// Everything that a letter is printed from.
public struct LetterPrint: Sendable {
  /// The letter.
  public let letter: Dossier
  /// The period of its reply, with the steps that prove it.
  public let clock: DossierClock?
  /// The addressee's name in Chinese.
  public let addressee: String
  /// The names of those who get a copy, in Chinese.
  public let copies: [String]
  /// The facts that it is about; nil where they have been erased.
  public let summary: String?
  /// The office's name in Chinese.
  public let office: String
  /// The lines of the office's own template; nil for the usual one.
  public let template: [String]?
  /// The log's last position and hash at the time of printing.
  public let head: Head
}

extension CaseTracker {
  /// The letters whose reply is overdue today, the oldest end first, each with the next rung.
  public func ladder() throws -> [LadderLine] {
    try repository.read { session in
      let clocks = DossierClocks(try session.setting().calendar)
      var filter = DossierFilter()
      filter.state = .issued
      filter.isOverdue = true
      let lines = try session.list(.letter, filter, on: today).compactMap { line -> LadderLine? in
        let letter = try session.dossier(line.id, of: .letter).dossier
        guard let clock = clocks.reply(to: letter), let kind = letter.facts[.letterKind] else {
          return nil
        }
        return LadderLine(
          letter: letter, clock: clock, next: kind.nextRung,
          addressee: line.agency ?? Term(zh: "", en: ""))
      }
      return lines.sorted { ($0.clock.due, $0.letter.id) < ($1.clock.due, $1.letter.id) }
    }
  }

  /// Issues the letter of the next rung in place of one whose reply is overdue, once however often and
  /// from however many processes it is asked for.
  /// - Parameters:
  ///   - number: the overdue letter.
  ///   - kind: the rung; the next one where left out.
  ///   - day: the day of issue.
  ///   - reason: why a rung is left out, without which that is refused.
  /// - Throws: `DossierRefusal` where it is not overdue or the ladder ends, ``TrackerError`` or
  ///   `StoreError`; nothing is written then.
  public func escalate(
    _ number: String, to kind: LetterKind? = nil, on day: CivilDate, reason: String? = nil
  ) throws -> Escalated {
    try repository.write { session in
      let before = try load(.letter, number, in: session)
      if let known = before.dossier.facts[.escalatedTo] {
        let next = try load(.letter, known, in: session)
        guard let issued = next.events.first else { throw StoreError.unreadable(known) }
        return Escalated(
          letter: before.dossier,
          next: DossierAdvanced(
            dossier: next.dossier, event: issued.event, sequence: issued.sequence,
            clocks: DossierClocks(try session.setting().calendar).clocks(of: next.dossier)
              .filter(\.isOpen), source: nil, inCase: nil), isNew: false)
      }
      var asked = Facts()
      // The number stands in until the letter has its own; whether it may be escalated comes first.
      asked[.escalatedTo] = before.dossier.number.printed
      asked[.reason] = reason.map { [.plain($0)] }
      let writing = try DossierWriting(self, session)
      _ = try dossierProcedure.decide(
        DossierRequest(.escalate, on: day, facts: asked), of: .letter, on: before.dossier,
        in: DossierContext(setting: writing.setting, today: today))
      var facts = Facts()
      let same: [FactName] = [
        .addressee, .summary, .linkedCase, .linkedSuit, .region, .kind, .field, .copyTo,
      ]
      for name in same { facts[value: name] = before.dossier.facts[value: name] }
      facts[.letterKind] = kind ?? before.dossier.facts[.letterKind]?.nextRung
      facts[.escalatedFrom] = before.dossier.number.printed
      let next = try begin(.letter, on: day, facts: facts, in: session)
      asked[.escalatedTo] = next.dossier.number.printed
      let after = try writing.record(
        DossierRequest(.escalate, on: day, facts: asked), .letter, on: before)
      return Escalated(letter: after.dossier, next: next, isNew: true)
    }
  }

  /// What a letter is printed from, with the head of the log.
  public func letterPrint(_ number: String) throws -> LetterPrint {
    try repository.read { session in
      let letter = try load(.letter, number, in: session).dossier
      func name(_ code: String) throws -> String {
        try session.agency(codeOrName: code)?.name.zh ?? code
      }
      return LetterPrint(
        letter: letter,
        clock: DossierClocks(try session.setting().calendar).reply(to: letter),
        addressee: try letter.facts[.addressee].map(name) ?? "",
        copies: try (letter.facts[.copyTo] ?? []).map(name),
        summary: try letter.facts[.summary]?.first.flatMap { try session.reveal($0) },
        office: try session.office()?.name.zh ?? "",
        template: try letter.facts[.letterKind].flatMap { try session.letterSetting($0)?.template },
        head: try session.head())
    }
  }
}
