import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[3]))
from subject import serve  # noqa: E402


def prepare(data):
    """The same two loads as ours, in numpy's own indexing of arrays by arrays."""
    import numpy as np

    first = data["first"]
    worked = np.array([letter == "1" for letter in data["calendar"]])
    place = (np.cumsum(worked) - 1).astype(np.int32)
    due = (np.flatnonzero(worked) + first).astype(np.int32)
    days = np.array(data["days"], dtype=np.int32)

    def run():
        return due[place[days - first] + data["n"]]

    return [str(day) for day in run()], run, len(days)


serve(prepare)
