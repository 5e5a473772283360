import FuyiLaw

/// Whether an event of a record still counts (记录的状况).
public enum EventStanding: Hashable, Sendable {
  /// As it was recorded.
  case counts
  /// Other facts stand in its place, by this correction.
  case replaced(by: Int)
  /// Taken out by this correction.
  case annulled(by: Int)
}

/// Which of a record's corrections live, and what they do to which events.
struct Corrections<Happening: Deed> {
  /// The living annulment of each event that is taken out.
  let annulments: [Int: Int]
  /// The last living replacement of each event.
  private(set) var replacements: [Int: SequencedEventOf<Happening>] = [:]
  /// The event that each replacement is about in the end, a replacement's replacement counted for
  /// the event that both are about.
  private var roots: [Int: Int] = [:]

  /// Reads the corrections among the events, which stand in the order of their sequence.
  init(_ events: [SequencedEventOf<Happening>]) {
    var annulments: [Int: Int] = [:]
    // From the end, since a later annulment can take out an earlier one.
    for item in events.reversed() where annulments[item.sequence] == nil {
      if case .correction(.annul) = item.event.kind, let target = item.event.facts[.target],
        annulments[target] == nil
      {
        annulments[target] = item.sequence
      }
    }
    for item in events {
      guard case .correction(.replace) = item.event.kind, let target = item.event.facts[.target]
      else { continue }
      let root = roots[target] ?? target
      roots[item.sequence] = root
      // What corrected a correction that was annulled falls with it.
      if let annulment = root == target ? nil : annulments[target] {
        annulments[item.sequence] = annulments[item.sequence] ?? annulment
      }
      if annulments[item.sequence] == nil { replacements[root] = item }
    }
    self.annulments = annulments
  }

  /// What has become of an event.
  func standing(of sequence: Int) -> EventStanding {
    if let annulment = annulments[sequence] { return .annulled(by: annulment) }
    let last = replacements[roots[sequence] ?? sequence]?.sequence
    return last.flatMap { $0 == sequence ? nil : .replaced(by: $0) } ?? .counts
  }
}
