/// A length of time as a law states it.
public struct Period: Hashable, Sendable {
  /// How its days are counted.
  public enum Unit: String, CaseIterable, Sendable {
    /// Days that are neither weekends nor holidays (ARL 88, second paragraph).
    case workingDays = "working-days"
    /// All days; the end is moved off rest days (CPL 85).
    case calendarDays = "calendar-days"
    /// To the same day number.
    case months
    case years
  }

  /// How many, from 1.
  public let amount: Int
  /// What it is counted in.
  public let unit: Unit

  /// So many of a unit.
  public init(_ amount: Int, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// Working days (工作日).
  public static func workingDays(_ amount: Int) -> Period { Period(amount, .workingDays) }
  /// Calendar days (日).
  public static func days(_ amount: Int) -> Period { Period(amount, .calendarDays) }
  /// Years (年).
  public static func years(_ amount: Int) -> Period { Period(amount, .years) }

  /// As people read it: 5 个工作日, 60 日.
  public var term: Term {
    let plural = amount == 1 ? "" : "s"
    return switch unit {
    case .workingDays: Term(zh: "\(amount) 个工作日", en: "\(amount) working day\(plural)")
    case .calendarDays: Term(zh: "\(amount) 日", en: "\(amount) day\(plural)")
    case .months: Term(zh: "\(amount) 个月", en: "\(amount) month\(plural)")
    case .years: Term(zh: "\(amount) 年", en: "\(amount) year\(plural)")
    }
  }
}

/// A stretch that is taken out of a period: from its first day, up to and without `to`.
///
/// A suspension from day a, resumed on day b, takes out a to b - 1: b is counted again. The law is
/// silent on the days themselves; this is the convention, and a count says so.
public struct Interruption: Hashable, Sendable {
  /// The first day taken out.
  public let from: CivilDate
  /// The first day counted again.
  public let to: CivilDate

  /// A stretch; one that does not end after its first day takes nothing out.
  public init(from: CivilDate, to: CivilDate) {
    self.from = from
    self.to = to
  }

  /// The stretches in order, with those that overlap or touch made one.
  ///
  /// So no day is taken out twice. Empty ones vanish.
  package static func merged(_ stretches: [Interruption]) -> [Interruption] {
    var merged: [Interruption] = []
    for next in stretches.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) })
    where next.from < next.to {
      if let last = merged.last, next.from <= last.to {
        merged[merged.count - 1] = Interruption(from: last.from, to: max(last.to, next.to))
      } else {
        merged.append(next)
      }
    }
    return merged
  }
}
