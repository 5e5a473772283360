public import FuyiLaw
public import FuyiStore

extension CaseTracker {
  public func reading<Value>(
    knownOn: CivilDate? = nil, _ body: (_ session: Session, _ asOf: CivilDate) throws -> Value
  ) throws -> Value {
    try repository.read { try body($0, today) }
  }
}
