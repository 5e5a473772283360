/// Text on its way out, handed on in pieces, so that memory does not grow with what is written.
package final class ByteStream {
  /// How many bytes are gathered before they are handed on.
  package static let piece = 65_536

  private var buffer: [UInt8] = []
  private let put: ([UInt8]) throws -> Void

  /// A stream into a sink, which takes pieces of UTF-8 in order.
  package init(_ put: @escaping ([UInt8]) throws -> Void) {
    self.put = put
  }

  /// Writes text.
  package func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.piece { try flush() }
  }

  /// Hands on what has been gathered.
  package func flush() throws {
    guard !buffer.isEmpty else { return }
    try put(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
