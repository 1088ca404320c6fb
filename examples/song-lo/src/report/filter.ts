/**
 * The script of the page: filters the catalogue while somebody types. Folds as `foldVietnamese` does, so that
 * "dang ky" finds "Đăng ký". Without it the page is whole, only without the box. ASCII only, for its hash is in the
 * page's security policy.
 */
export const filterScript = `(function () {
  var box = document.querySelector('[data-filter]')
  var input = box.querySelector('input')
  var shown = box.querySelector('[data-shown]')
  function fold(text) {
    return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/[\\u0111\\u0110]/g, 'd').toLowerCase()
  }
  var rows = Array.from(document.querySelectorAll('.catalogue tbody tr'), function (row) {
    var cells = Array.from(row.cells, function (cell) { return cell.textContent })
    return { row: row, key: fold(cells.join(' ')) }
  })
  function filter() {
    var words = fold(input.value).split(/\\s+/).filter(Boolean)
    var left = 0
    rows.forEach(function (entry) {
      var fits = words.every(function (word) { return entry.key.includes(word) })
      entry.row.hidden = !fits
      if (fits) left += 1
    })
    shown.textContent = String(left)
  }
  input.addEventListener('input', filter)
  box.hidden = false
  filter()
})()`
