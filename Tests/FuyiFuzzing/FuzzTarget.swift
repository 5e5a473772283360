import FuyiArchive
import FuyiCommands
import FuyiCore
import FuyiLedger
import TOMLKit

/// A reader that is given whatever a fuzzer comes up with.
///
/// It may refuse anything, by a named error. It may not crash, hang, or throw anything else.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// The reader of archives.
  case archive
  /// The reader of CSV; the first byte chooses what is told of the file.
  case csv
  /// The reader of files of any kind, which goes by their first bytes.
  case file
  /// The reader of JSON.
  case json
  /// The reader of what the log holds of an event.
  case payload
  /// The reader of TOML that settings files go through.
  case toml
  /// The reader of workbooks, given parts that are then zipped; see ``FuzzParts``.
  case xlsx

  /// Reads bytes as a user's file is read.
  /// - Returns: what is wrong with the reader; nil where all is well.
  public func fault(on bytes: [UInt8]) -> String? {
    do {
      switch self {
      case .archive: return try Self.readArchive(bytes)
      case .csv:
        let told = Int(bytes.first ?? 0)
        let reading = LedgerReading(
          format: told & 1 == 1 ? .csv : nil, encoding: Self.choice(told >> 1),
          separator: Self.choice(told >> 3))
        return try FuzzFile.with(Array(bytes.dropFirst()), "csv") { try Self.read($0, reading) }
      case .file: return try FuzzFile.with(bytes, "data") { try Self.read($0, LedgerReading()) }
      case .json: return try Self.readJSON(bytes)
      case .payload: return try Self.readPayload(bytes)
      case .toml: return try Self.readTOML(bytes)
      case .xlsx:
        return try FuzzFile.with(FuzzParts(bytes).archive(), "xlsx") {
          try Self.read($0, LedgerReading())
        }
      }
    } catch {
      return Self.isNamed(error) ? nil : "throws \(error)"
    }
  }

  private static func isNamed(_ error: any Error) -> Bool {
    error is LedgerFileError || error is ArchiveError || error is JSONError
      || error is PayloadError || error is TOMLParseError || error is TOMLText.Fault
  }

  /// One of a few values, or none of them.
  private static func choice<Value: CaseIterable>(_ number: Int) -> Value? {
    Array(Value.allCases).dropFirst(number & 3).first
  }

  private static func readArchive(_ bytes: [UInt8]) throws -> String? {
    let limits = ArchiveLimits(entries: 50, entryBytes: 1 << 20, totalBytes: 4 << 20, ratio: 300)
    let archive = try Archive(bytes: bytes, limits: limits)
    var total = 0
    for name in archive.names {
      guard archive.has(name) else { return "an entry that is listed is not there" }
      do {
        total += try archive.read(name).count
      } catch {
        // The other entries may be sound.
        continue
      }
    }
    return total <= limits.totalBytes ? nil : "more comes out than the limit"
  }

  private static func read(_ path: String, _ reading: LedgerReading) throws -> String? {
    let file = try LedgerFile(path: path, reading)
    var fault: String?
    for sheet in try file.sheets() {
      let head = try file.head(of: sheet, rows: 3)
      var (last, progress, seen) = (0, 0.0, [LedgerRow]())
      try file.forEachRow(of: sheet) { row, now in
        if row.number <= last { fault = "row \(row.number) comes after row \(last)" }
        if !(now >= progress && now <= 1) { fault = "progress \(now) after \(progress)" }
        if row.cells.count > LedgerLimits.columns { fault = "a row has too many cells" }
        if row.cells.last?.isEmpty ?? true { fault = "a row ends in nothing" }
        (last, progress) = (row.number, now)
        if seen.count < 3 { seen.append(row) }
      }
      if seen != head { fault = "the head of a sheet is not its first rows" }
    }
    return fault
  }
}
