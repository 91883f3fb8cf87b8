"""Reads a graph by networkx: `read-graph.py graphml|gexf FILE`; nodes and edges with their attributes as JSON."""

import json
import sys

import networkx

read = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}[sys.argv[1]]
graph = read(sys.argv[2])
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else graph.edges(data=True)
json.dump(
    {
        "directed": graph.is_directed(),
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": [[source, target, {**rest[-1], "id": str(rest[0] if len(rest) > 1 else rest[-1].get("id"))}] for source, target, *rest in edges],
    },
    sys.stdout,
    default=str,
)
