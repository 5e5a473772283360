package import FuyiCore

extension PayloadScan {
  /// What a scan says of a text: whether it takes it, and the words in it.
  package static func said(
    of text: String
  ) -> (takes: Bool, words: [String], erased: [String]) {
    var scan = PayloadScan()
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let takes = scan.takes(buffer)
      func texts(_ ranges: [Range<Int>]) -> [String] {
        ranges.map { String(decoding: buffer[$0], as: UTF8.self) }
      }
      return (takes, texts(scan.words), texts(scan.erasedWords))
    }
  }
}
