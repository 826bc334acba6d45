"""Executes a notebook where it lies and writes it, with its outputs, to another file.

    python3 execute.py NOTEBOOK OUTPUT

The kernel is the one that the notebook names; PROVISO_URL says which server it asks.
"""
import os
import sys
from queue import Empty

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete, CellExecutionError
from nbclient.util import ensure_async

# Seconds to wait for what a kernel sends after it has called itself idle.
LATE = 0.3


class PatientClient(NotebookClient):
    """Deno's kernel may say that it is idle just before it sends a cell's result, which nbclient then drops."""

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        while True:
            try:
                message = await ensure_async(self.kc.iopub_channel.get_msg(timeout=LATE))
            except Empty:
                return
            if message["parent_header"].get("msg_id") == parent_msg_id:
                try:
                    self.process_message(message, cell, cell_index)
                except CellExecutionComplete:
                    pass


def main(source, target):
    notebook = nbformat.read(source, as_version=4)
    client = PatientClient(
        notebook,
        timeout=120,
        # times of execution would make every run a change
        record_timing=False,
        # so that the kernel finds deno.json, and relative imports
        resources={"metadata": {"path": os.path.dirname(os.path.abspath(source))}},
    )
    try:
        client.execute()
    except CellExecutionError as error:
        sys.exit(str(error))
    # what the kernel says of itself differs by its version, and is no part of the notebook
    notebook.metadata["language_info"] = {
        "name": "typescript",
        "file_extension": ".ts",
        "mimetype": "text/x.typescript",
    }
    nbformat.validate(notebook)
    nbformat.write(notebook, target)


main(*sys.argv[1:])
