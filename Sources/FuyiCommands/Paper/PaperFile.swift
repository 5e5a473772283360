import FuyiCore
import FuyiFiles
import FuyiLaw
import FuyiPapers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The formats that a paper is written in (文书格式).
enum PaperFormat: String, CaseIterable, Named {
  case docx, pdf

  var term: Term {
    switch self {
    case .docx: Term(zh: "Word 文档", en: "Word document")
    case .pdf: Term(zh: "PDF", en: "PDF")
    }
  }

  /// The format that is asked for, by an option or by what the file's name ends in.
  /// - Throws: ``CommandError`` where it is none, or the two say different things.
  static func read(_ given: String?, file: String?) throws -> PaperFormat {
    let what = Term(zh: "格式", en: "format")
    let asked = try given.map { try Choice.read($0, as: PaperFormat.self, what) }
    guard let file, let dot = file.lastIndex(of: "."), !file[dot...].contains("/") else {
      return asked ?? .docx
    }
    let ending = String(file[file.index(after: dot)...])
    guard !ending.isEmpty else { return asked ?? .docx }
    guard let ofFile = PaperFormat(rawValue: ending.lowercased()) else {
      if let asked { return asked }
      // A name that no format has would be a file that says it is what it is not.
      return try Choice.read(ending, as: PaperFormat.self, what)
    }
    if let asked, asked != ofFile {
      throw CommandError.notTogether("--format \(asked.code)", "-o \(file)")
    }
    return ofFile
  }
}

/// A paper's file: whole or not at all, and for nobody else to read, since it has people in it.
struct PaperFile {
  let path: String
  /// What a new file may be done with, and by whom.
  var isPrivate = true

  /// A file that is not there yet.
  /// - Throws: ``CommandError/exists(path:)``, since somebody may have written in the one that is.
  static func new(_ path: String, isPrivate: Bool = true) throws -> PaperFile {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw CommandError.exists(path: path) }
    return PaperFile(path: path, isPrivate: isPrivate)
  }

  /// Writes the file.
  /// - Throws: ``CommandError/cannotWrite(path:)``; what was there stays then.
  func write(_ bytes: [UInt8]) throws {
    do throws(FileFault) {
      let file = try WholeFile(path: path, isPrivate ? .privateWhenNew : .usual)
      try file.append(bytes)
      try file.commit()
    } catch {
      throw CommandError.cannotWrite(path: path)
    }
  }

  /// Writes a document in a format.
  func write(_ document: [UInt8], as format: PaperFormat, in context: CommandContext) throws {
    switch format {
    case .docx: try write(document)
    case .pdf: try write(try OfficeProgram(in: context.variables).pdf(of: document))
    }
  }
}

extension Choice {
  /// A paper by its code or one of its names.
  static func paper(_ given: String) throws -> Paper {
    guard let paper = Paper(named: given) else {
      throw CommandError.unknownChoice(
        what: Term(zh: "文书", en: "paper"), given: given,
        choices: Paper.allCases.map { FactForm.Choice(code: $0.code, term: $0.term) })
    }
    return paper
  }
}

extension LetterTemplate {
  /// What stands for letters where a paper is asked for.
  static let names = ["letter", "函件"]
}
