import FuyiFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// LibreOffice, which makes a PDF of a DOCX (转换为 PDF).
///
/// It is called directly and not through a shell, with a profile of its own in a temporary folder, so
/// that it neither meets one that is open on the desktop nor leaves anything behind.
package struct OfficeProgram: Sendable {
  /// Where it is.
  package let path: String
  private let environment: [String: String]
  private let seconds: Int

  /// How long a paper may take; the first start of LibreOffice takes several seconds.
  package static let usualSeconds = 120

  /// The program that is on the path of the environment.
  /// - Parameters:
  ///   - environment: PATH says where it is looked for; it is handed on.
  ///   - seconds: how long it may take.
  /// - Throws: ``PDFError/notInstalled``.
  package init(
    in environment: [String: String], seconds: Int = OfficeProgram.usualSeconds
  ) throws(PDFError) {
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let candidates = ["soffice", "libreoffice"].flatMap { name in
      folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    }
    guard let found = candidates.first(where: { access($0, X_OK) == 0 && !Self.isFolder($0) })
    else { throw .notInstalled }
    self.path = found
    self.environment = environment
    self.seconds = seconds
  }

  /// The PDF of a DOCX.
  /// - Throws: ``PDFError``; the temporary folder is gone in any case.
  package func pdf(of document: [UInt8]) throws(PDFError) -> [UInt8] {
    // A signal waits until the folder is gone, for the paper has people in it.
    let watch = Interruption.watch()
    defer { watch.end() }
    let folder = try TemporaryFolder(environment["TMPDIR"])
    defer { folder.remove() }
    let (source, target) = (folder.path + "/paper.docx", folder.path + "/paper.pdf")
    do throws(FileFault) {
      let file = try WholeFile(path: source, .privateWhenNew)
      try file.append(document)
      try file.commit()
    } catch { throw .noTemporaryFolder }
    let ending = try ChildProcess(path: path, arguments: arguments(folder.path, source))
      .run(environment, output: folder.path + "/messages.txt", seconds: seconds, watch)
    let messages = (try? Self.bytes(of: folder.path + "/messages.txt", atMost: 4_096)) ?? []
    switch ending {
    case .exited(0): break
    case .exited(let code):
      throw .failed(code: code, String(decoding: messages, as: UTF8.self))
    case .timedOut: throw .timedOut(seconds: seconds)
    case .interrupted: throw .interrupted
    }
    guard let bytes = try? Self.bytes(of: target, atMost: 256 << 20),
      bytes.starts(with: Array("%PDF".utf8))
    else { throw .noResult(String(decoding: messages, as: UTF8.self)) }
    return bytes
  }

  private func arguments(_ folder: String, _ source: String) -> [String] {
    [
      "-env:UserInstallation=file://\(Self.inURL(folder))/profile", "--headless", "--norestore",
      "--nologo",
      "--nolockcheck", "--nodefault", "--convert-to", "pdf", "--outdir", folder, source,
    ]
  }

  /// A path as it stands in a URL: what is no plain character is written as its bytes.
  private static func inURL(_ path: String) -> String {
    path.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber)
      if isPlain || "/-._~".unicodeScalars.contains(scalar) { return String(scalar) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func bytes(of path: String, atMost most: Int) throws(FileFault) -> [UInt8] {
    try ReadableFile(path: path).start(most)
  }
}
