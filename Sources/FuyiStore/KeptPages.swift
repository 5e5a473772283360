/// How many pages of the file a connection keeps in memory, as SQLite's `cache_size` counts them: in KiB below zero.
///
/// A few while it only writes: a transaction of one step touches some dozens, which the processor still has at hand
/// the next time where they are few in all; and where a page is split out of the order of its neighbours, SQLite looks
/// through everything it keeps. With 4 MiB a registration takes some hundredths longer, with 16 MiB some more.
/// Lists, searches and figures read the same pages again and again, and have many kept from the first of them on; a
/// batch changes more than a few hold, and has many for as long as it runs.
final class KeptPages {
  static let few = -1024
  static let many = -16_384

  /// How many are kept at the moment.
  var size = few
}
