import Foundation
import FuyiSchema
import FuyiStore
import Testing

@Suite("The schema of the rollups")
struct RollupSchemaTests {
  /// Where what is written by the program begins.
  private static let seam = "-- add one.\n\n"

  @Test("it is what the rollups say of themselves; FUYI_UPDATE_GOLDEN=1 writes it anew on purpose")
  func golden() throws {
    let change = try #require(FuyiSchema.changes.first { $0.name.hasSuffix("_rollup_tables") })
    let seam = try #require(change.sql.range(of: Self.seam))
    guard ProcessInfo.processInfo.environment["FUYI_UPDATE_GOLDEN"] == nil else {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Schema/\(change.name).sql")
      try Data((change.sql[..<seam.upperBound] + Rollup.schema).utf8).write(to: file)
      return
    }
    #expect(String(change.sql[seam.upperBound...]) == Rollup.schema)
  }
}
