/// A reader of RFC 4180 that takes nothing else: CR LF ends every record, a quotation mark stands only
/// around a field or doubled in it.
enum StrictCSV {
  /// Why a text is not CSV, and at which byte.
  struct Refusal: Error, Equatable {
    let offset: Int
  }

  /// The records of a text.
  static func records(of text: String) throws -> [[String]] {
    let bytes = Array(text.utf8)
    var (records, record) = ([[String]](), [String]())
    var index = 0
    while index < bytes.count {
      var field: [UInt8] = []
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        while true {
          guard index < bytes.count else { throw Refusal(offset: index) }
          if bytes[index] == UInt8(ascii: "\"") {
            index += 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
          }
          field.append(bytes[index])
          index += 1
        }
      } else {
        while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 0x0D {
          guard bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A else {
            throw Refusal(offset: index)
          }
          field.append(bytes[index])
          index += 1
        }
      }
      record.append(String(decoding: field, as: UTF8.self))
      guard index < bytes.count else { throw Refusal(offset: index) }
      if bytes[index] == UInt8(ascii: ",") {
        index += 1
        continue
      }
      guard index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A else {
        throw Refusal(offset: index)
      }
      index += 2
      records.append(record)
      record = []
    }
    guard record.isEmpty else { throw Refusal(offset: index) }
    return records
  }
}
