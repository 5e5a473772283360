public import FuyiFiles

/// Why an archive cannot be read or made.
///
/// It says which entry, by its name; whoever tells people puts it into words.
public enum ArchiveError: Error, Hashable, Sendable {
  /// The file itself cannot be read.
  case file(path: String, FileFault)
  /// It does not begin as an archive does.
  case notAnArchive
  /// It begins as an archive does, but its end, where the list of entries is, is missing.
  case truncated
  /// An entry, or the list of them where `entry` is nil, is damaged; in the library's words.
  case damaged(entry: String?, reason: String)
  /// An entry is encrypted.
  case encrypted(entry: String)
  /// An entry is packed by a method other than storing and deflating; the number of ZIP's list.
  case unknownMethod(entry: String, method: Int)
  /// There is no entry of this name.
  case noEntry(String)
  /// Two entries have the same name, so that programs disagree on which of them counts.
  case duplicateName(String)
  /// A name leads out of the folder that it would be unpacked to, is empty, or has control
  /// characters in it.
  case unsafeName(String)
  /// The archive has more entries than the limit.
  case tooManyEntries(limit: Int)
  /// More bytes come out of an entry than the limit.
  case entryTooLarge(entry: String, limit: Int)
  /// More bytes come out of all entries than the limit; `entry` is the one that went over it.
  case archiveTooLarge(entry: String, limit: Int)
  /// More bytes come out for each byte of the archive than the limit: a bomb.
  case ratioTooHigh(entry: String, limit: Int)
  /// The archive cannot be made; in the library's words.
  case cannotMake(reason: String)
}
