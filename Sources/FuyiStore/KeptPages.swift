/// How many pages of the file a connection keeps in memory, as SQLite's `cache_size` counts them: in KiB below zero.
///
/// A few while it only writes: where a page is split out of the order of its neighbours, SQLite looks through
/// everything it keeps before the transaction ends, and of 16 MiB that takes some hundredths of a registration.
/// Lists, searches and figures read the same pages again and again, and have many kept from the first of them on.
final class KeptPages {
  static let few = -4096
  static let many = -16_384

  /// How many are kept at the moment.
  var size = few
}
