// The entities that an import makes of these rows, with all that they hold.
LOAD CSV WITH HEADERS FROM $url AS row
WITH row, linenumber() AS line, split(toLower(row.name), ' ') AS words
CALL (row, line, words) {
  CREATE (e:Entity:$(row.type))
  SET e.id = row.id, e.type = row.type, e.names = [row.name], e.nameLangs = ['und'], e.nameScripts = ['Latn'], e.nameKinds = ['PRIMARY'],
      e.nameKeys = [words[0] + words[1] + words[2]], e.searchKeys = words + [words[0] + words[1], words[1] + words[2]],
      e.phoneticKeys = ['antt', 'nmbr'], e.externalSchemes = [], e.externalValues = [], e.summaryLangs = [], e.summaries = [],
      e.attributes = '{"note":"' + row.note + '"}', e.createdBy = $by, e.recordedAt = $at,
      e.importId = $import, e.importFile = $file, e.importRow = line
} IN TRANSACTIONS OF 1000 ROWS
