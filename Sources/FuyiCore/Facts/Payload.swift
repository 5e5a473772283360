import FuyiLaw

/// Why the log's payload is not the facts of an event.
public enum PayloadError: Error, Hashable, Sendable {
  case notJSON(JSONError)
  /// The text is JSON but not an object.
  case notAnObject
  /// A key that is no fact's.
  case unknownKey(String)
  /// A value of another form than the fact's.
  case wrongValue(FactName)
}

extension Facts {
  /// The facts as canonical JSON: keys in order, no white space.
  ///
  /// Words have to be sealed; where they are not, nil.
  public var payload: String? { payloadBytes.map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of ``payload``.
  package var payloadBytes: [UInt8]? {
    var writer = JSONWriter(indented: false, room: 32 + 64 * entries.count)
    writer.append(UInt8(ascii: "{"))
    for (index, entry) in entries.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: ",")) }
      writer.writeString(entry.name.rawValue)
      writer.append(UInt8(ascii: ":"))
      switch entry.value {
      case .number(let number): writer.append(String(number))
      case .day(let day): writer.writeString(day.description)
      case .code(let code): writer.writeString(code)
      case .codes(let codes): writer.writeStrings(codes) { $0 }
      case .flag: writer.append("true")
      case .words(let words):
        let isWritten = writer.writeStrings(words) { word in
          guard case .sealed(let digest) = word else { return nil }
          return digest
        }
        guard isWritten else { return nil }
      }
    }
    writer.append(UInt8(ascii: "}"))
    return writer.bytes
  }

  /// Reads a payload.
  /// - Throws: ``PayloadError`` naming the key that is wrong.
  public init(payload: String) throws(PayloadError) {
    var payload = payload
    if let facts = payload.withUTF8({ Facts(canonical: $0) }) {
      self = facts
    } else {
      try self.init(anyPayload: payload)
    }
  }

  /// Reads a payload that is held elsewhere.
  /// - Throws: ``PayloadError`` naming the key that is wrong.
  package init(payload: UnsafeBufferPointer<UInt8>) throws(PayloadError) {
    if let facts = Facts(canonical: payload) {
      self = facts
    } else {
      try self.init(anyPayload: String(decoding: payload, as: UTF8.self))
    }
  }

  /// Reads a payload that is not canonical, as one that was written by hand.
  private init(anyPayload payload: String) throws(PayloadError) {
    self.init()
    let json: JSON
    do { json = try JSON(parsing: payload) } catch { throw .notJSON(error) }
    guard case .object(let members) = json else { throw .notAnObject }
    for member in members {
      guard let name = FactName(rawValue: member.key) else { throw .unknownKey(member.key) }
      guard let value = name.form.value(stored: member.value) else { throw .wrongValue(name) }
      append(name, value)
    }
  }
}

extension FactForm {
  /// The value that a payload holds under a fact of this form, or nil where it is of another.
  fileprivate func value(stored json: JSON) -> FactValue? {
    switch (self, json) {
    case (.number, .int(let number)), (.money, .int(let number)): .number(number)
    case (.day, .string(let text)): (try? CivilDate(text)).map(FactValue.day)
    case (.choice, .string(let text)), (.reference, .string(let text)), (.label, .string(let text)):
      .code(text)
    case (.choices, .array(let values)), (.references, .array(let values)),
      (.labels, .array(let values)):
      strings(values).map(FactValue.codes)
    case (.text, .array(let values)), (.texts, .array(let values)):
      strings(values).map { .words($0.map(Words.sealed)) }
    case (.flag, .bool(true)): .flag
    default: nil
    }
  }

  private func strings(_ values: [JSON]) -> [String]? {
    var strings: [String] = []
    for value in values {
      guard case .string(let text) = value else { return nil }
      strings.append(text)
    }
    return strings
  }
}

extension JSONWriter {
  /// Writes a list of texts; false where one of the elements has none.
  @discardableResult
  fileprivate mutating func writeStrings<Element>(
    _ elements: [Element], _ text: (Element) -> String?
  ) -> Bool {
    append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      guard let text = text(element) else { return false }
      writeString(text)
    }
    append(UInt8(ascii: "]"))
    return true
  }
}
