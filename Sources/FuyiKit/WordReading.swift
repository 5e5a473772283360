import FuyiCore
import FuyiStore

/// Reads the words of one record as they may be shown.
struct WordReading {
  private let session: Session
  private let shown: WordsShown
  private let masking: Masking

  /// - Parameters:
  ///   - facts: all facts of the record, those that a correction took away included, whose names of
  ///     people are looked for in its texts.
  ///   - linkedCase: the printed number of a case whose parties are looked for too.
  init(
    _ session: Session, _ shown: WordsShown, of facts: [Facts], linkedTo linkedCase: String? = nil
  ) throws {
    self.session = session
    self.shown = shown
    guard shown.isMasked else {
      masking = Masking()
      return
    }
    var all = facts
    if let linkedCase, let id = try session.caseID(number: linkedCase, authority: "") {
      all += try session.events(of: id).map(\.event.facts)
    }
    var names: [String] = []
    for entry in all.flatMap(\.entries) where entry.name.privacy == .name {
      guard case .words(let words) = entry.value else { continue }
      names += try words.compactMap { try session.reveal($0) }
    }
    masking = Masking(names: names)
  }

  /// The words of a fact as they may be shown; nil where they have been erased.
  func text(_ words: Words, of name: FactName) throws -> String? {
    switch try session.standing(of: words) {
    case .kept(let text): shown.isMasked ? masking.masked(text, name.privacy) : text
    case .locked: shown.locked
    case .leftOut: shown.leftOut
    case .erased: nil
    }
  }

  /// The words of facts by name; nil in the place of those that were erased.
  func words(of facts: Facts) throws -> [FactName: [String?]] {
    var result: [FactName: [String?]] = [:]
    for fact in facts.entries {
      guard case .words(let sealed) = fact.value else { continue }
      result[fact.name] = try sealed.map { try text($0, of: fact.name) }
    }
    return result
  }
}

extension CaseTracker {
  /// Lines of a list as they may be shown.
  func shown(_ lines: [CaseLine]) -> [CaseLine] {
    lines.map { line in
      var shown = line
      if line.isApplicantLeftOut {
        shown.applicant = showing.leftOut
      } else if showing.isMasked {
        shown.applicant = line.applicant.map { Masking().masked($0, .name) }
      }
      return shown
    }
  }
}
