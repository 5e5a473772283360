/// What an event log has, counted while it was written.
package struct EventLogCount: Hashable, Sendable {
  /// Cases of a log of cases, objects of one of objects.
  package var records = 0
  /// Events.
  package var events = 0
}
