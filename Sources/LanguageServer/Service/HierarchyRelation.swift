/// One direction in one of the orders.
package enum HierarchyRelation: Sendable {
  case causes, effects
  case wholes, parts
}
