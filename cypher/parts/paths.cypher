// doc: Paths of at most four relations between `a` and `b`, as `ways` of `nodes` and `ties`, none of them twice through one entity. It goes by length, and only so far as the mode needs: steps from the side with less around it, and for the fourth a step from the other side to meet them. It bounds itself: 30,000 steps from a side, and none on from an entity with more than 2,000 relations; `complete` says whether it met neither.
WITH a, b, COUNT { (a)--() } <= COUNT { (b)--() } AS forward
WITH a, b, forward, CASE WHEN forward THEN a ELSE b END AS start, CASE WHEN forward THEN b ELSE a END AS goal
CALL (start, goal, forward) {
  WITH start AS near, goal AS o, forward AS outward
  //> step
  RETURN collect({nodes: [], ties: [r], confidence: seen.confidence / 100.0}) AS direct
}
CALL (start, goal, forward, direct) {
  WITH start AS near, goal, forward AS outward
  WHERE $maxLength >= 2 AND CASE $mode WHEN 'SHORTEST' THEN size(direct) < $limit WHEN 'ALL_SHORTEST' THEN size(direct) = 0 ELSE true END
  //> step
  WITH r, o, seen
  WHERE o <> goal
  LIMIT 30000
  RETURN collect({tie: r, far: o, size: COUNT { (o)--() }, confidence: seen.confidence / 100.0}) AS near1
}
CALL (goal, forward, near1) {
  UNWIND near1 AS x
  WITH x, x.far AS near, goal AS o, forward AS outward
  //> step
  WITH x, r, x.confidence * seen.confidence / 100.0 AS confidence
  ORDER BY confidence DESC
  LIMIT 2000
  RETURN collect({nodes: [x.far], ties: [x.tie, r], confidence: confidence}) AS two
}
WITH *, size(direct) + size(two) AS found
CALL (start, goal, forward, near1, found) {
  UNWIND near1 AS x
  WITH start, goal, forward AS outward, x, x.far AS near
  WHERE $maxLength >= 3 AND CASE $mode WHEN 'SHORTEST' THEN found < $limit WHEN 'ALL_SHORTEST' THEN found = 0 ELSE true END
    AND x.size <= 2000
  //> step
  WITH x, r, o, x.confidence * seen.confidence / 100.0 AS confidence
  WHERE o <> start AND o <> goal
  LIMIT 30000
  RETURN collect({first: x.tie, middle: x.far, tie: r, far: o, confidence: confidence}) AS near2
}
CALL (goal, forward, near2) {
  UNWIND near2 AS x
  WITH x, x.far AS near, goal AS o, forward AS outward
  //> step
  WITH x, r, x.confidence * seen.confidence / 100.0 AS confidence
  ORDER BY confidence DESC
  LIMIT 2000
  RETURN collect({nodes: [x.middle, x.far], ties: [x.first, x.tie, r], confidence: confidence}) AS three
}
WITH *, found + size(three) AS found
CALL (start, goal, forward, found) {
  WITH goal AS near, start, NOT forward AS outward
  WHERE $maxLength >= 4 AND CASE $mode WHEN 'SHORTEST' THEN found < $limit WHEN 'ALL_SHORTEST' THEN found = 0 ELSE true END
  //> step
  WITH r, o, seen
  WHERE o <> start
  LIMIT 30000
  RETURN collect({tie: r, far: o, size: COUNT { (o)--() }, confidence: seen.confidence / 100.0}) AS far1
}
CALL (start, goal, forward, near2, far1) {
  CALL (start, goal, forward, near2, far1) {
    UNWIND near2 AS x
    RETURN x.far AS at, x AS near, null AS far
  UNION ALL
    UNWIND far1 AS y
    WITH start, goal, NOT forward AS outward, y, y.far AS near
    WHERE y.size <= 2000
    //> step
    WITH y, r, o, y.confidence * seen.confidence / 100.0 AS confidence
    WHERE o <> start AND o <> goal
    LIMIT 30000
    RETURN o AS at, null AS near, {last: y.tie, middle: y.far, tie: r, confidence: confidence} AS far
  }
  WITH at, collect(near) AS nears, collect(far) AS fars
  WHERE size(nears) > 0 AND size(fars) > 0
  UNWIND nears AS x
  UNWIND fars AS y
  WITH at, x, y, x.confidence * y.confidence AS confidence
  WHERE x.middle <> y.middle
  ORDER BY confidence DESC
  LIMIT 2000
  RETURN collect({
    nodes: [x.middle, at, y.middle],
    ties: [x.first, x.tie, y.tie, y.last],
    confidence: confidence
  }) AS four
}
WITH a, b, [way IN direct + two + three + four | {
      nodes: [a] + CASE WHEN forward THEN way.nodes ELSE reverse(way.nodes) END + [b],
      ties: CASE WHEN forward THEN way.ties ELSE reverse(way.ties) END,
      confidence: way.confidence
    }] AS ways,
  size(near1) < 30000 AND size(near2) < 30000 AND size(far1) < 30000
    AND ($maxLength < 3 OR none(x IN near1 + far1 WHERE x.size > 2000)) AS complete
