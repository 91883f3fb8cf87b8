"""Asks the API by Python's gql: `ask.py ADDRESS`, operation and variables as JSON on standard input, the answer as JSON."""

import json
import sys

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

client = Client(
    transport=RequestsHTTPTransport(url=sys.argv[1], timeout=20),
    fetch_schema_from_transport=True,
)
question = json.load(sys.stdin)
operation = gql(question["query"])
operation.variable_values = question.get("variables")
try:
    answer = {"data": client.execute(operation)}
except TransportQueryError as error:
    answer = {"data": error.data, "errors": error.errors}
json.dump(answer, sys.stdout)
