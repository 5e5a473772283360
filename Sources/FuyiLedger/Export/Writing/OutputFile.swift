import FuyiFiles

/// The file of an export: whole or not at all, and for its owner alone, since it has people in it.
package final class OutputFile {
  /// Where the file will be.
  package let path: String
  private let file: WholeFile

  /// A file that is not there yet.
  /// - Parameters:
  ///   - path: where it will be; what is there now stays until then.
  ///   - isNamed: whether it needs a name of its own while it is written, for a library that makes
  ///     files beside it.
  /// - Throws: ``ExportError/cannotWrite(path:)``.
  package init(_ path: String, isNamed: Bool = false) throws(ExportError) {
    self.path = path
    do throws(FileFault) {
      file = try WholeFile(path: path, .privateAlways, isNamed: isNamed)
    } catch { throw .cannotWrite(path: path) }
  }

  /// A name by which a library can open the file while it is written.
  /// - Throws: ``ExportError/needsFile(path:)`` where it is no ordinary file.
  package var openPath: String {
    get throws(ExportError) {
      guard let name = file.openPath else { throw .needsFile(path: path) }
      return name
    }
  }

  /// Writes a piece.
  /// - Throws: ``ExportError/cannotWrite(path:)``.
  package func write(_ bytes: [UInt8]) throws(ExportError) {
    do throws(FileFault) { try file.append(bytes) } catch { throw .cannotWrite(path: path) }
  }

  /// Puts the file, which is whole now, in its place.
  /// - Throws: ``ExportError/cannotWrite(path:)``; what was there stays then.
  package func finish() throws(ExportError) {
    do throws(FileFault) { try file.commit() } catch { throw .cannotWrite(path: path) }
  }
}
