import Crypto
import FuyiLaw

/// An event of the log as its row has it.
public struct LogRow: Hashable, Sendable {
  /// The place in the log, from 1 without gaps.
  public let position: Int
  /// The record it belongs to: the position of that record's first event.
  public let subject: Int
  /// The place among the record's own events, from 1 without gaps.
  public let sequence: Int
  /// What it is, such as `case.accept` or `agency.added`.
  public let kind: String
  /// The legal day, `YYYY-MM-DD`.
  public let effectiveOn: String
  /// The instant of recording in UTC.
  public let recordedAt: String
  /// The day of recording.
  public let recordedOn: String
  /// The account that recorded it.
  public let recorder: String
  /// The facts as canonical JSON, exactly as hashed.
  public let payload: String
  /// The hash of the event before it; 32 zero bytes for the first.
  public let previous: [UInt8]
  /// The hash of this event.
  public let hash: [UInt8]

  /// A row with all its fields, which are not checked against its hash.
  public init(
    position: Int, subject: Int, sequence: Int, kind: String, effectiveOn: String,
    recordedAt: String, recordedOn: String, recorder: String, payload: String,
    previous: [UInt8], hash: [UInt8]
  ) {
    self.position = position
    self.subject = subject
    self.sequence = sequence
    self.kind = kind
    self.effectiveOn = effectiveOn
    self.recordedAt = recordedAt
    self.recordedOn = recordedOn
    self.recorder = recorder
    self.payload = payload
    self.previous = previous
    self.hash = hash
  }
}

/// How the log is chained: each event's hash covers the one before it.
///
/// SHA-256 over the event's fields, each preceded by its length in bytes as eight bytes, most
/// significant first. Numbers are hashed as decimal text.
public enum Chain {
  /// What stands before the first event.
  public static let origin = [UInt8](repeating: 0, count: 32)

  /// The hash of an event.
  static func hash(
    position: Int, subject: Int, sequence: Int, kind: String, effectiveOn: String,
    recordedAt: String, recordedOn: String, recorder: String, payload: some Collection<UInt8>,
    previous: [UInt8]
  ) -> [UInt8] {
    // Each field has its length before it, and a number no more than 20 digits.
    let room =
      10 * 8 + 3 * 20 + kind.utf8.count + effectiveOn.utf8.count + recordedAt.utf8.count
      + recordedOn.utf8.count + recorder.utf8.count + payload.count + previous.count
    // Gathered first: the hash takes one piece faster than twenty small ones.
    return withUnsafeTemporaryAllocation(byteCount: room, alignment: 8) { bytes in
      var gathered = HashedFields(bytes: bytes)
      gathered.add(String(position).utf8)
      gathered.add(String(subject).utf8)
      gathered.add(String(sequence).utf8)
      gathered.add(kind.utf8)
      gathered.add(effectiveOn.utf8)
      gathered.add(recordedAt.utf8)
      gathered.add(recordedOn.utf8)
      gathered.add(recorder.utf8)
      gathered.add(payload)
      gathered.add(previous)
      var hasher = SHA256()
      hasher.update(bufferPointer: gathered.all)
      return hasher.finalize().withUnsafeBytes(Array.init)
    }
  }

  /// Whether the row's hash is that of its fields.
  public static func holds(_ row: LogRow) -> Bool {
    row.hash
      == hash(
        position: row.position, subject: row.subject, sequence: row.sequence, kind: row.kind,
        effectiveOn: row.effectiveOn, recordedAt: row.recordedAt, recordedOn: row.recordedOn,
        recorder: row.recorder, payload: row.payload.utf8, previous: row.previous)
  }

  /// The bytes that hexadecimal digits in lower case stand for; nil where they are none.
  public static func bytes(hex: String) -> [UInt8]? {
    var digits: [UInt8] = []
    for byte in hex.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    guard digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// Bytes as lower-case hexadecimal.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    Array(bytes).withUnsafeBytes(hex)
  }

  /// The same of bytes that stand somewhere, of which no list has to be made.
  static func hex(_ bytes: UnsafeRawBufferPointer) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (index, byte) in bytes.enumerated() {
        text[index * 2] = hexDigit(byte >> 4)
        text[index * 2 + 1] = hexDigit(byte & 15)
      }
      return bytes.count * 2
    }
  }
}

/// The fields of an event one after another, each behind its length, as they are hashed.
private struct HashedFields {
  let bytes: UnsafeMutableRawBufferPointer
  private var count = 0

  init(bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

  var all: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }

  mutating func add(_ field: some Collection<UInt8>) {
    bytes.storeBytes(of: UInt64(field.count).bigEndian, toByteOffset: count, as: UInt64.self)
    count += 8
    UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyBytes(from: field)
    count += field.count
  }
}

/// The character of a number under 16.
private func hexDigit(_ number: UInt8) -> UInt8 { number < 10 ? 48 + number : 87 + number }
