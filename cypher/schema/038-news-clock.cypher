// doc: What numbers the news is one node.
// mode: schema
// rows: none
CREATE CONSTRAINT newsClock IF NOT EXISTS FOR (n:NewsClock) REQUIRE n.id IS UNIQUE
