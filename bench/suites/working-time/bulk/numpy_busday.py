import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[3]))
from subject import serve  # noqa: E402


def prepare(data):
    """`busday_offset` knows no worked weekends: all weekends are open, and those not worked are closed."""
    import numpy as np

    first = data["first"]
    off = [first + i for i, letter in enumerate(data["calendar"]) if letter == "0"]
    holidays = np.array(off, dtype="datetime64[D]")
    calendar = np.busdaycalendar(weekmask="1111111", holidays=holidays)
    days = np.array(data["days"], dtype="datetime64[D]")

    def run():
        # From a day off the count begins at the working day before it.
        return np.busday_offset(days, data["n"], roll="backward", busdaycal=calendar)

    return [str(day) for day in run().astype(np.int64)], run, len(days)


serve(prepare)
