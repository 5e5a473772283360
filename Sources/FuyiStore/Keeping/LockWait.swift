/// How long a process waits for others that keep the file locked.
public struct LockWait: Hashable, Sendable {
  /// In seconds.
  public let seconds: Double

  /// Fifteen seconds: longer than any single action takes, shorter than a person's patience.
  public static let usual = LockWait(seconds: 15)

  /// A wait of 0 seconds to an hour; nil for any other.
  public init?(limitedTo seconds: Double) {
    guard (0...3600).contains(seconds) else { return nil }
    self.seconds = seconds
  }

  private init(seconds: Double) { self.seconds = seconds }
}
