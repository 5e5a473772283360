import Foundation
import FuyiProofCheck

/// Proofs that hold, one of every kind, and the calendar that they were counted by.
enum Proofs {
  typealias Named = (name: String, json: String)

  static let all = workingDays + calendarDays + otherEnds

  static func named(_ name: String) throws -> JSON {
    for proof in all where proof.name == name { return try JSON(parsing: proof.json) }
    throw CocoaError(.keyValueValidation)
  }

  /// Under the switches that the proof was counted with.
  static func check(for proof: JSON) throws -> ProofCheck {
    try ProofCheck(
      calendar: calendar(), makeUpDaysWork: proof["makeUpDaysWork"] == .bool(true),
      suspensionStopsReview: proof["suspensionStopsReview"] == .bool(true))
  }

  /// The two lists of the repository as one, with the standing of each day.
  static func calendar() throws -> String {
    let resources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/FuyiLaw/Resources").standardized
    func lines(_ name: String, _ standing: String) throws -> [String] {
      let text = try String(contentsOf: resources.appending(path: name), encoding: .utf8)
      return text.split(whereSeparator: \.isNewline).dropFirst().map { "\($0),\(standing)" }
    }
    let days =
      try lines("holidays.csv", "official") + lines("holidays_2027_projected.csv", "projected")
    return (["date,kind,name,standing"] + days).joined(separator: "\n")
  }
}
