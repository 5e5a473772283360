import FuyiCore
import FuyiLaw

/// Names of objects.
///
/// They hold numbers, codes and places in a case, and never who anybody is.
enum OCELIDs {
  static func caseID(_ printed: String) -> String { "case:\(printed)" }
  static func agency(_ code: String) -> String { "agency:\(code)" }
  static func dossier(_ kind: DossierKind, _ printed: String) -> String {
    "\(kind.code):\(printed)"
  }
}

/// The objects that the parties of a case are: an agency is itself, anybody else a place in the case.
///
/// Two cases of one person cannot be told to be so from the log, so a party belongs to its case. Whoever
/// takes the place of another is a further object, whose name ends in `~2`.
struct PartyObjects {
  private let number: String
  private var holders: [String: Int] = [:]
  private(set) var parties: [Party]

  /// The parties that a registration names.
  init(_ registered: Case) {
    number = registered.number.printed
    parties = registered.parties
  }

  /// All that have been parties of a case at its end.
  init(atEndOf folded: Case, _ registered: Case) {
    self.init(registered)
    for entry in folded.entries.dropFirst() { note(entry) }
    parties = folded.parties
  }

  /// Takes an event in that replaces a party.
  mutating func note(_ entry: HistoryEntry) {
    guard entry.action == .replaceParty, let role = entry.facts[.role], role != .respondent else {
      return
    }
    let ordinal = entry.facts[.party] ?? 1
    guard let party = parties.first(where: { $0.role == role && $0.ordinal == ordinal }) else {
      return
    }
    holders[party.code, default: 1] += 1
  }

  /// Takes the parties as they are after an event.
  mutating func update(_ parties: [Party]) { self.parties = parties }

  /// The object of a party.
  func id(_ party: Party) -> String {
    if let agency = party.agency { return OCELIDs.agency(agency) }
    let holder = holders[party.code].map { "~\($0)" } ?? ""
    return "party:\(number):\(party.code)\(holder)"
  }

  /// The object of the party with a code; nil where there is none.
  func id(code: String) -> String? { parties.first { $0.code == code }.map(id) }
}
