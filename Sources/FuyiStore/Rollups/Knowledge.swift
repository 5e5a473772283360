import FuyiStatistics

/// What is known of every record of a class, in which a predicate is decided or left open.
///
/// It holds several worlds, one of which is each record's own: "this or that" makes two of one. An answer counts
/// where it is the same in all. What is not seen to follow stays open, and costs speed only: the facts
/// themselves are asked then.
struct Knowledge {
  private var worlds: [World] = [World()]

  init(given: [Predicate]) {
    for predicate in given { learn(predicate, true) }
  }

  /// Takes in that a predicate holds, or does not.
  mutating func learn(_ predicate: Predicate, _ holds: Bool) {
    worlds = worlds.flatMap { $0.learning(predicate, holds) }.filter(\.isPossible)
  }

  /// The same with a predicate taken in.
  func learning(_ predicate: Predicate, _ holds: Bool) -> Knowledge {
    var copy = self
    copy.learn(predicate, holds)
    return copy
  }

  /// Whether no record can be so.
  var isImpossible: Bool { worlds.isEmpty }

  /// The answer to a predicate, or nil where it does not follow.
  func decide(_ predicate: Predicate) -> Bool? {
    var answer: Bool?
    for world in worlds {
      guard let found = world.decide(predicate), answer ?? found == found else { return nil }
      answer = found
    }
    return answer
  }
}

/// One way that a record may be.
private struct World {
  var truths: [Predicate: Bool] = [:]
  /// The codes that a column may have, if it has one.
  var allowed: [RecordColumn: Set<String>] = [:]
  var denied: [RecordColumn: Set<String>] = [:]
  var isSet: [RecordColumn: Bool] = [:]
  var isContradictory = false

  var isPossible: Bool {
    !isContradictory
      && allowed.allSatisfy { column, codes in
        isSet[column] != true || !codes.subtracting(denied[column] ?? []).isEmpty
      }
  }

  mutating func set(_ column: RecordColumn, _ isPresent: Bool) {
    if isSet[column] == !isPresent { isContradictory = true }
    isSet[column] = isPresent
  }

  /// The worlds that are left of this one.
  func learning(_ predicate: Predicate, _ holds: Bool) -> [World] {
    if let known = decide(predicate) { return known == holds ? [self] : [] }
    var world = self
    world.truths[predicate] = holds
    switch (predicate, holds) {
    case (.isOneOf(let column, let codes), true):
      world.set(column, true)
      world.allowed[column] = world.allowed[column]?.intersection(codes) ?? Set(codes)
    case (.isOneOf(let column, let codes), false):
      world.denied[column, default: []].formUnion(codes)
    case (.isSet(let column), _): world.set(column, holds)
    case (.compare(let left, _, let right), true):
      for case .column(let column) in [left, right] { world.set(column, true) }
    case (.compare, false), (.always, _): break
    case (.not(let part), _): return world.learning(part, !holds)
    case (.all(let parts), true), (.any(let parts), false):
      return parts.reduce([world]) { worlds, part in
        worlds.flatMap { $0.learning(part, holds) }
      }
    case (.all(let parts), false), (.any(let parts), true):
      return parts.flatMap { world.learning($0, holds) }
    }
    return [world]
  }

  func decide(_ predicate: Predicate) -> Bool? {
    if let known = truths[predicate] { return known }
    switch predicate {
    case .always: return true
    case .isSet(let column): return isSet[column]
    case .isOneOf(let column, let codes):
      if isSet[column] == false { return false }
      let denied = denied[column] ?? []
      if denied.isSuperset(of: codes) { return false }
      guard let allowed = allowed[column]?.subtracting(denied) else { return nil }
      if allowed.isDisjoint(with: codes) { return false }
      return isSet[column] == true && allowed.isSubset(of: codes) ? true : nil
    case .compare(let left, _, let right):
      for case .column(let column) in [left, right] where isSet[column] == false { return false }
      return nil
    case .not(let part): return decide(part).map { !$0 }
    case .all(let parts):
      let answers = parts.map(decide)
      return answers.contains(false) ? false : answers.contains(nil) ? nil : true
    case .any(let parts):
      let answers = parts.map(decide)
      return answers.contains(true) ? true : answers.contains(nil) ? nil : false
    }
  }
}
