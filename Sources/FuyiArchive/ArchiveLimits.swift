/// How much an archive may bring out.
///
/// The sizes that an archive gives of itself are not trusted: what comes out is counted while it is
/// read.
public struct ArchiveLimits: Hashable, Sendable {
  /// How many entries it may have.
  public var entries: Int
  /// How many bytes may come out of one entry.
  public var entryBytes: Int
  /// How many bytes may come out of all entries together; one that is read twice counts once.
  public var totalBytes: Int
  /// How many bytes may come out for each byte of the archive, once ``freeBytes`` have.
  public var ratio: Int

  /// What may come out of an entry whatever the ratio: a little text repeated packs very well.
  public static let freeBytes = 1 << 20

  /// Limits of one's own.
  public init(entries: Int, entryBytes: Int, totalBytes: Int, ratio: Int) {
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
  }

  /// Room for the largest workbooks that Excel makes: 10,000 entries, 2 GiB an entry, 4 GiB in all,
  /// 300 bytes for one.
  public static let usual = ArchiveLimits(
    entries: 10_000, entryBytes: 2 << 30, totalBytes: 4 << 30, ratio: 300)
}
