// doc: A relation in a list of all, with both ends and its place in the order.
collect({
  relation:
    //> relation
  ,
  source: head([entity IN [s] |
    //> entity
  ]),
  target: head([entity IN [o] |
    //> entity
  ]),
  rank: rank
})
