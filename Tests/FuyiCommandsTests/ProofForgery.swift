import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// One thing in a proof changed: where, and which step says so if it is one.
struct ProofForgery {
  let label: String
  let proof: JSON
  /// The place of the first step that no longer follows, from 0; nil where a value of the head is wrong.
  let step: Int?

  /// A change of one kind, drawn with the generator.
  init?(of proof: JSON, with generator: inout SplitMix64) {
    let steps = proof["steps"]?.elements ?? []
    let dated = steps.indices.filter { steps[$0]["day"] != nil }
    guard let index = dated.randomElement(using: &generator) else { return nil }
    let by = [-7, -1, 1, 2].randomElement(using: &generator) ?? 1
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: self.init("the day of step \(index)", proof, index) { $0[index].move("day", by: by) }
    case 1: self.init("step \(index) gone", proof, index) { $0.remove(at: index) }
    case 2:
      self.init("step \(index) twice", proof, index + 1) { $0.insert(steps[index], at: index) }
    case 3:
      guard index + 1 < steps.count else { return nil }
      self.init("step \(index) after the next", proof, index) { $0.swapAt(index, index + 1) }
    case 4: self.init("the trigger", proof, step: 0) { $0.moveInner("trigger", "on", by: by) }
    case 5: self.init("the raw end", proof, step: nil) { $0.move("rawEnd", by: by) }
    case 6:
      guard proof["due"]?.text != nil else { return nil }
      self.init("the last day", proof, step: nil) { $0.move("due", by: by) }
    default:
      guard case .bool(let flag)? = proof["provisional"] else { return nil }
      self.init("provisional", proof, step: nil) { $0.set("provisional", to: .bool(!flag)) }
    }
  }

  private init(_ label: String, _ proof: JSON, step: Int?, _ change: (inout JSON) -> Void) {
    var changed = proof
    change(&changed)
    (self.label, self.proof, self.step) = (label, changed, step)
  }

  private init(_ label: String, _ proof: JSON, _ step: Int, _ change: (inout [JSON]) -> Void) {
    var steps = proof["steps"]?.elements ?? []
    change(&steps)
    self.init(label, proof, step: step) { $0.set("steps", to: .array(steps)) }
  }
}

extension JSON {
  /// Puts a value in the place of a member's.
  mutating func set(_ key: String, to value: JSON) {
    guard case .object(let members) = self else { return }
    self = .object(members.map { $0.key == key ? Member(key, value) : $0 })
  }

  fileprivate mutating func move(_ key: String, by days: Int) {
    guard let text = self[key]?.text, let moved = try? CivilDate(text).adding(days: days) else {
      return
    }
    set(key, to: .string(moved.description))
  }

  fileprivate mutating func moveInner(_ outer: String, _ key: String, by days: Int) {
    guard var inner = self[outer] else { return }
    inner.move(key, by: days)
    set(outer, to: inner)
  }
}
