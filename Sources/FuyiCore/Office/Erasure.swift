public import FuyiLaw

/// Personal data of a case taken out of the vault (个人信息删除).
///
/// The event names the digests, so that words which were erased can be told from words that somebody
/// took away. What they said is gone; that there were words, and which, stays on record.
public struct Erasure: OfficeRecord, Hashable {
  /// The printed number of the case.
  public let number: String
  /// Why.
  public let reason: Words
  /// Who approved it; nil where nobody is named.
  public let approver: Words?
  /// The digests of the words, in their order.
  public let digests: [String]

  /// An erasure.
  public init(number: String, reason: Words, approver: Words?, digests: [String]) {
    self.number = number
    self.reason = reason
    self.approver = approver
    self.digests = digests
  }

  /// An erasure.
  public static var kind: RecordKind { .erasure }

  /// The erasure that an event states.
  public init?(facts: Facts) {
    guard let number = facts[.linkedCase], let reason = facts[.reason]?.first,
      let digests = facts[.erasedWords]
    else { return nil }
    self.init(number: number, reason: reason, approver: facts[.approver]?.first, digests: digests)
  }

  /// The case, reason, approver and digests.
  public var facts: Facts {
    var facts = Facts()
    facts[.linkedCase] = number
    facts[.reason] = [reason]
    facts[.approver] = approver.map { [$0] }
    facts[.erasedWords] = digests
    return facts
  }
}

extension Office {
  /// The first day on which the personal data of a record may be erased: periods of keeping count from
  /// 1 January of the year after its last event (保管期限自次年一月一日起算).
  ///
  /// Nil where the office has set no period, or the day is past all that can be written.
  public func firstErasureDay(after last: CivilDate) -> CivilDate? {
    retentionYears.flatMap { years in
      try? CivilDate(year: last.parts.year + 1 + years, month: 1, day: 1)
    }
  }
}
