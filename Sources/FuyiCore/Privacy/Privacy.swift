/// What of a fact's words has to be hidden from whoever has no need to know (个人信息类别).
public enum Privacy: Hashable, Sendable {
  /// Nothing: it is about no person, or about somebody in office.
  case open
  /// The names of people who take part, or of organisations.
  case name
  /// Numbers of papers.
  case identity
  case phone
  case address
  /// A text in which such things may stand.
  case text
}

extension FactName {
  /// What has to be hidden of its words.
  ///
  /// Of those who act in office, handlers and signatories, the names are open: they stand on what the
  /// office publishes.
  public var privacy: Privacy {
    switch form {
    case .number, .money, .day, .choice, .choices, .reference, .references, .label, .labels, .flag:
      return .open
    case .text, .texts: break
    }
    switch self {
    case .applicant, .thirdParty, .agent, .name, .person: return .name
    case .identity: return .identity
    case .phone: return .phone
    case .address: return .address
    default: return .text
    }
  }
}
