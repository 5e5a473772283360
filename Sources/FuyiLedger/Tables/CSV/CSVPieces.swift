import FuyiFiles

/// The text of a CSV file as bytes in UTF-8, piece by piece.
///
/// A class, since its place in the file is one thing.
final class CSVPieces {
  static let pieceBytes = 65_536

  /// How many bytes of the file have been read.
  private(set) var place: Int
  private let file: ReadableFile
  private let decoder: GB18030Decoder?
  private let fault: (_ byte: Int) throws(LedgerFileError) -> LedgerFileError
  private let input = UnsafeMutableRawBufferPointer.allocate(
    byteCount: CSVPieces.pieceBytes, alignment: 16)
  private let output: UnsafeMutableRawBufferPointer

  /// The text from a byte on, decoded where there is a decoder.
  /// - Parameter fault: what a byte that is no text is refused with.
  init(
    _ file: ReadableFile, from start: Int, _ decoder: GB18030Decoder?,
    fault: @escaping (Int) throws(LedgerFileError) -> LedgerFileError
  ) {
    self.file = file
    self.place = start
    self.decoder = decoder
    self.fault = fault
    output = .allocate(byteCount: decoder == nil ? 0 : 2 * Self.pieceBytes, alignment: 16)
  }

  deinit {
    input.deallocate()
    output.deallocate()
  }

  /// Hands over the next bytes, which may end within a character and are gone after it.
  /// - Returns: what the body makes of them; nil at the end.
  func next<Made>(
    _ body: (UnsafeRawBufferPointer) throws(LedgerFileError) -> Made
  ) throws(LedgerFileError) -> Made? {
    let count: Int
    do throws(FileFault) {
      count = try file.read(at: place, into: input)
    } catch {
      throw .file(path: file.path, error)
    }
    guard count > 0 else { return nil }
    let read = UnsafeMutableRawBufferPointer(rebasing: input[..<count])
    guard let decoder else {
      place += count
      return try body(UnsafeRawBufferPointer(read))
    }
    let (taken, made, isWhole) = decoder.decode(read, into: output)
    place += taken
    // A character that the end of the file cuts off is none.
    guard isWhole, taken > 0 else { throw try fault(place) }
    return try body(UnsafeRawBufferPointer(rebasing: output[..<made]))
  }
}
