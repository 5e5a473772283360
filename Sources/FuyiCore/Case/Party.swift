public import FuyiLaw

/// Who takes part in a case (当事人).
public struct Party: Hashable, Sendable {
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

  public init(authority: String, year: Int, serial: Int, printed: String) {
    self.authority = authority
    self.year = year
    self.serial = serial
    self.printed = printed
  }
}

/// Whom a document has been served on, and when (送达).
public struct Service: Hashable, Sendable {
  /// The day of receipt by the recipient's party code.
  public private(set) var received: [String: CivilDate] = [:]

  mutating func record(_ recipient: String, _ day: CivilDate) { received[recipient] = day }

  /// The parties not yet served, in their order.
  public func open(among parties: [Party]) -> [Party] {
    parties.filter { received[$0.code] == nil }
  }
}
