import FuyiFiles

/// The text of a CSV file and its encoding.
struct CSVText {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let file: ReadableFile
  let encoding: LedgerEncoding
  private let told: LedgerEncoding?
  /// Where the text begins, behind a byte order mark.
  private let start: Int

  /// Finds out the encoding, or checks the one that is told.
  /// - Throws: ``LedgerFileError`` where the file is in neither encoding or in both.
  init(_ file: ReadableFile, told: LedgerEncoding?) throws(LedgerFileError) {
    self.file = file
    self.told = told
    let scan: TextScan
    do throws(FileFault) {
      start = try file.bytes(at: 0, atMost: 3) == Self.mark ? 3 : 0
      scan = try TextScan(file, from: start)
    } catch {
      throw .file(path: file.path, error)
    }
    let hasMark = start > 0
    if let invalid = scan.firstInvalid {
      guard !hasMark, told != .utf8 else { throw try Self.fault(.notUTF8, invalid, file) }
      encoding = .gb18030
      // Where the other encoding begins: behind the lines in UTF-8, or with the first of them.
      if let surely = scan.firstSurelyUTF8 {
        throw try Self.fault(.changes, max(invalid, surely), file)
      }
    } else {
      guard !hasMark || told != .gb18030 else { throw try Self.fault(.notGB18030, 0, file) }
      encoding = told ?? .utf8
    }
  }

  /// The text from its beginning on.
  func pieces() throws(LedgerFileError) -> CSVPieces {
    let fault: EncodingFault = told == nil ? .neither : .notGB18030
    let decoder = encoding == .gb18030 ? GB18030Decoder() : nil
    guard encoding == .utf8 || decoder != nil else { throw try Self.fault(.unknown, 0, file) }
    return CSVPieces(file, from: start, decoder) { byte throws(LedgerFileError) in
      try Self.fault(fault, byte, file)
    }
  }

  private static func fault(
    _ fault: EncodingFault, _ byte: Int, _ file: ReadableFile
  ) throws(LedgerFileError) -> LedgerFileError {
    .encoding(fault, line: try line(of: byte, in: file), byte: byte)
  }

  /// The line from 1 that a byte stands in, as an editor counts.
  private static func line(of byte: Int, in file: ReadableFile) throws(LedgerFileError) -> Int {
    var (line, place, last) = (1, 0, UInt8(0))
    do throws(FileFault) {
      while place < byte {
        let bytes = try file.bytes(at: place, atMost: min(CSVPieces.pieceBytes, byte - place))
        if bytes.isEmpty { break }
        place += bytes.count
        for byte in bytes {
          // CR LF ends one line.
          if byte == 0x0D || (byte == 0x0A && last != 0x0D) { line += 1 }
          last = byte
        }
      }
    } catch {
      throw .file(path: file.path, error)
    }
    return line
  }
}
