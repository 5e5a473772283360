@_exported public import FuyiCore
@_exported public import FuyiLaw
@_exported public import FuyiStatistics
@_exported public import FuyiStore
