// doc: Whether `claim` from `source` counts under the lens; without one, where it is not retracted.
CASE
  WHEN $lens.knownAt IS NULL THEN claim.retractedAt IS NULL
  ELSE datetime(claim.recordedAt) <= datetime($lens.knownAt + 'Z')
    AND (claim.retractedAt IS NULL OR datetime(claim.retractedAt) > datetime($lens.knownAt + 'Z'))
END
AND ($lens.sources IS NULL OR source.id IN $lens.sources)
AND ($lens.excludeSources IS NULL OR NOT source.id IN $lens.excludeSources)
