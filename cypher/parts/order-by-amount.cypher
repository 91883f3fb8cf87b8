// doc: The order by amount that the identity of a relation keeps, for indexes: the rank with the other sign, so that the highest come first.
identity.byAmount
