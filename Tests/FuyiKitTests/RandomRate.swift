import FuyiKit
import FuyiTestSupport

/// Definitions made at random of what their sets of records have, read as an office's would be.
struct RandomRate {
  private var random: SplitMix64
  private var made = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A rate over one or two sets, of any shape.
  mutating func next(among sets: [RecordSet]) throws -> RateDefinition {
    made += 1
    let first = pick(sets)
    let shape = pick(["share", "share", "cross-period", "ratio"])
    var members: [JSON.Member] = [
      .init("id", .string("own.random-\(made)")), .init("name", .string("随机\(made)")),
      .init("source", "random"), .init("shape", .string(shape)),
    ]
    if shape == "share" {
      let second = pick(sets)
      let parts = [first] + (second == first ? [] : [second])
      members.append(.init("parts", .array(parts.map { part(of: $0, isShare: true) })))
    } else {
      members.append(.init("numerator_parts", .array([part(of: first, isShare: false)])))
      members.append(.init("denominator_parts", .array([part(of: pick(sets), isShare: false)])))
    }
    return try RateReading().definition(.object(members))
  }

  private mutating func part(of set: RecordSet, isShare: Bool) -> JSON {
    let days = set.columns.filter(\.isDay).map(\.code)
    var members: [JSON.Member] = [
      .init("set", .string(set.rawValue)),
      .init("dated_by", .string(pick(days + (set == .reviews ? ["open-during"] : [])))),
      .init("about", condition(set, depth: 1)), .init("numerator", condition(set, depth: 2)),
    ]
    if isShare, chance() {
      members.append(
        .init(
          "exclusions",
          .array(
            (1...2).map { place in
              [
                "code": .string("why-\(place)"), "reason": .string("理由\(place)"),
                "when": condition(set, depth: 1),
              ]
            })))
    }
    return .object(members)
  }

  private mutating func condition(_ set: RecordSet, depth: Int) -> JSON {
    if depth > 0, chance() {
      return switch pick(["all", "any", "not"]) {
      case "all":
        ["all": .array([condition(set, depth: depth - 1), condition(set, depth: depth - 1)])]
      case "any":
        ["any": .array([condition(set, depth: depth - 1), condition(set, depth: depth - 1)])]
      default: ["not": condition(set, depth: depth - 1)]
      }
    }
    let column = pick(set.columns)
    if column.isDay {
      if chance() { return ["set": .string(column.code)] }
      let days = set.columns.filter(\.isDay).map(\.code) + ["first-day", "last-day", "as-of"]
      return [
        "day": .string(column.code),
        "compare": .string(pick(["before", "on-or-before", "on-or-after", "after"])),
        "to": .string(pick(days)),
      ]
    }
    let known = set.codes(of: column)?.map(\.code) ?? ["371500", "371502", "h1", "p1"]
    var codes: [String] = []
    for _ in 1...3 {
      let code = pick(known)
      if !codes.contains(code) { codes.append(code) }
    }
    return ["column": .string(column.code), "is": .array(codes.map { .string($0) })]
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}

extension RateDefinition {
  /// The sets of the rate put together from where each record says that it stands.
  func membershipSets(of records: [Record], in window: Window) -> RateSets {
    var sets = RateSets()
    for membership in records.flatMap({ memberships(of: $0, in: window) }) {
      switch (membership.standing, membership.side) {
      case (.numerator, .both):
        sets.denominator += 1
        sets.records.denominator.append(membership.id)
        sets.numerator += 1
        sets.records.numerator.append(membership.id)
      case (.numerator, _):
        sets.numerator += 1
        sets.records.numerator.append(membership.id)
      case (.denominator, _):
        sets.denominator += 1
        sets.records.denominator.append(membership.id)
      case (.excluded(let exclusion), _):
        sets.excluded[exclusion.code, default: 0] += 1
        sets.records.excluded[exclusion.code, default: []].append(membership.id)
      case (.notDated, _), (.notAbout, _), (.notCounted, _): break
      }
    }
    return sets.sorted()
  }
}
