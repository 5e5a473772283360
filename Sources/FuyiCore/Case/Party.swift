public import FuyiLaw

/// Who takes part in a case (当事人).
public struct Party: Hashable, Sendable {
  /// Applicant, respondent or third party.
  public let role: PartyRole
  /// Its place among those of its role, from 1.
  public let ordinal: Int
  /// The name of a citizen or an organisation; nil for an agency.
  public var name: Words?
  /// The agency's code; nil for anybody else.
  public var agency: String?

  /// The code by which a recipient is named: `applicant`, or `applicant-2` from the second.
  public var code: String { ordinal == 1 ? role.code : "\(role.code)-\(ordinal)" }
}

/// A case's number, allotted at registration and never again (案号).
public struct CaseNumber: Hashable, Sendable {
  /// The authority's code.
  public let authority: String
  /// The year of filing.
  public let year: Int
  /// The place in the authority's year, from 1 without gaps.
  public let serial: Int
  /// As printed, such as 聊政复〔2025〕12号.
  public let printed: String

  /// A number with its parts and its printed form, which are not checked against each other.
  public init(authority: String, year: Int, serial: Int, printed: String) {
    self.authority = authority
    self.year = year
    self.serial = serial
    self.printed = printed
  }
}

/// A suit over a document (起诉).
public struct Suit: Hashable, Sendable {
  /// The day on which it was noted.
  public let on: CivilDate
  /// The party codes of those who sue; empty where that is not said.
  public let plaintiffs: Set<String>
}

/// A document that ends a filing or a review: whom it goes to and what they did about it (结案文书).
public struct ClosingDocument: Hashable, Sendable {
  /// The event that made it.
  public let sequence: Int
  /// The parties it is served on, as they were when it was made.
  public let addressees: [Party]
  /// The day of receipt by the recipient's party code.
  public internal(set) var received: [String: CivilDate] = [:]
  /// The event by which the receipt is known, by the recipient's party code.
  public internal(set) var receipts: [String: Int] = [:]
  /// The recipients whom it did not tell of the right to sue.
  public internal(set) var untold: Set<String> = []
  /// The suits over it that were noted, in order.
  public internal(set) var suits: [Suit] = []
  /// The days on which petitions about it were noted.
  public internal(set) var petitionedOn: [CivilDate] = []

  /// The days on which suits over it were noted.
  public var suedOn: [CivilDate] { suits.map(\.on) }

  /// The day of the first suit by a recipient, or by whom is not said, since the receipt; nil where
  /// there is none.
  func firstSuit(by party: String, since received: CivilDate) -> CivilDate? {
    suits.filter { suit in
      suit.on >= received && (suit.plaintiffs.isEmpty || suit.plaintiffs.contains(party))
    }.map(\.on).min()
  }

  /// The addressees not yet served, in their order.
  public var unserved: [Party] { addressees.filter { received[$0.code] == nil } }

  /// The day on which the last addressee was served; nil until then.
  public var servedOn: CivilDate? { unserved.isEmpty ? received.values.max() : nil }
}
