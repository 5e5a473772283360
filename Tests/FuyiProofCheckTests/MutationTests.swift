import FuyiProofCheck
import Testing

@Suite("A proof with one thing wrong in it")
struct MutationTests {
  private typealias Outcome = (name: String, tried: Int, survivors: [String])

  private static func outcome(_ name: String, _ json: String) throws -> Outcome {
    let proof = try JSON(parsing: json)
    let check = try Proofs.check(for: proof)
    let mutations = Mutation.all(of: proof)
    let survivors = mutations.filter { mutation in
      (try? check.check(mutation.proof.text))?.allSatisfy(\.holds) == true
    }
    return (name, mutations.count, survivors.map(\.label))
  }

  @Test("No mutation of any proof holds, but for those that change nothing that is counted")
  func mutations() async throws {
    let outcomes = try await withThrowingTaskGroup { group in
      for (name, json) in Proofs.all { group.addTask { try Self.outcome(name, json) } }
      return try await group.reduce(into: [Outcome]()) { $0.append($1) }
    }
    var unexplained: [String] = []
    var explained = [Int](repeating: 0, count: Idle.all.count)
    for (name, _, survivors) in outcomes {
      for label in survivors {
        if let index = Idle.all.firstIndex(where: { $0.explains(label, in: name) }) {
          explained[index] += 1
        } else {
          unexplained.append("\(name): \(label)")
        }
      }
    }
    #expect(unexplained == [])
    #expect(explained == Idle.all.map(\.times))
    #expect(outcomes.map(\.tried).reduce(0, +) > 27_000)
    #expect(outcomes.count == 38)
  }

  @Test(
    "What is no arithmetic is not checked",
    arguments: [
      ("number", .string("聊政复〔2031〕1号")), ("party", .string("third-party-1")),
      ("calendar", .null), ("remarks", .string("a key that no proof has")),
    ] as [(String, JSON)])
  func unchecked(key: String, value: JSON) throws {
    var proof = try Proofs.named("suspendedAndExtended")
    proof[key] = value
    #expect(try Proofs.check(for: proof).check(proof.text).map(\.holds) == [true])
  }
}
