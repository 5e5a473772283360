import FuyiCore

/// Reads an export item by item, in whichever form it is.
enum ExportReading {
  /// Calls a closure with every item and where it stands, the header first.
  /// - Throws: ``RestoreError`` with the place, and what the closure throws.
  static func forEachItem(
    of path: String, _ form: LosslessForm, _ body: (ExportItem, ExportPlace) throws -> Void
  ) throws {
    switch form {
    case .json, .jsonl: try JSONReading(path).forEachItem(body)
    case .csv: try CSVReading(path).forEachItem(body)
    case .xlsx: try WorkbookReading(path).forEachItem(body)
    }
  }

  /// The header of an export.
  static func header(of path: String, _ form: LosslessForm) throws -> ExportHeader {
    struct Found: Error { let header: ExportHeader }
    do {
      try forEachItem(of: path, form) { item, place in
        guard case .header(let header) = item else {
          throw RestoreError(path: path, place: place, problem: .malformed)
        }
        throw Found(header: header)
      }
    } catch let found as Found {
      return found.header
    }
    throw RestoreError(path: path, place: nil, problem: .notAnExport)
  }
}

/// Reads an export in JSON: an object a line, or one document.
struct JSONReading {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Whether the file begins as an export does.
  var isExport: Bool { (try? begun()) != nil }

  func forEachItem(_ body: (ExportItem, ExportPlace) throws -> Void) throws {
    let scanner = try placing(nil) { () throws(RestoreError.Problem) in try begun() }
    try item(scanner, body) { json throws(RestoreError.Problem) in
      .header(try ExportHeader(json))
    }
    let isLines = try placing(scanner) { () throws(RestoreError.Problem) in
      try scanner.takes("}")
    }
    if isLines { try lines(scanner, body) } else { try document(scanner, body) }
  }

  /// The file up to the value of the header.
  private func begun() throws(RestoreError.Problem) -> JSONScanner {
    let scanner = JSONScanner(try ByteSource(path))
    guard try scanner.takes("{"), try scanner.value() == .string(ExportHeader.mark) else {
      throw .notAnExport
    }
    try scanner.expect(":")
    return scanner
  }

  private func lines(
    _ scanner: JSONScanner, _ body: (ExportItem, ExportPlace) throws -> Void
  ) throws {
    while try placing(scanner, { () throws(RestoreError.Problem) in try scanner.next() }) != nil {
      try item(scanner, body, ExportItem.init)
    }
  }

  private func document(
    _ scanner: JSONScanner, _ body: (ExportItem, ExportPlace) throws -> Void
  ) throws {
    for name in ["events", "words"] {
      try placing(scanner) { () throws(RestoreError.Problem) in
        try scanner.expect(",")
        guard try scanner.value() == .string(name) else { throw .malformed }
        try scanner.expect(":")
        try scanner.expect("[")
      }
      var isFirst = true
      while !(try placing(scanner, { () throws(RestoreError.Problem) in try scanner.takes("]") })) {
        if !isFirst {
          try placing(scanner) { () throws(RestoreError.Problem) in try scanner.expect(",") }
        }
        isFirst = false
        try item(scanner, body, ExportItem.init)
      }
    }
    try placing(scanner) { () throws(RestoreError.Problem) in
      try scanner.expect("}")
      guard try scanner.next() == nil else { throw .malformed }
    }
  }

  private func item(
    _ scanner: JSONScanner, _ body: (ExportItem, ExportPlace) throws -> Void,
    _ make: (JSON) throws(RestoreError.Problem) -> ExportItem
  ) throws {
    _ = try placing(scanner) { () throws(RestoreError.Problem) in try scanner.next() }
    let place = ExportPlace(line: scanner.line)
    let item: ExportItem
    do throws(RestoreError.Problem) { item = try make(try scanner.value()) } catch {
      throw RestoreError(path: path, place: place, problem: error)
    }
    try body(item, place)
  }

  /// Tells where a problem arose.
  private func placing<Value>(
    _ scanner: JSONScanner?, _ body: () throws(RestoreError.Problem) -> Value
  ) throws -> Value {
    do throws(RestoreError.Problem) { return try body() } catch {
      throw RestoreError(
        path: path, place: scanner.map { ExportPlace(line: $0.line) }, problem: error)
    }
  }
}
