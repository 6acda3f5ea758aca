/** A small molecule. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><g fill="#1f8a96">' +
  '<path d="M4 11 8 4l5 7" fill="none" stroke="#1f8a96"/><circle cx="8" cy="4" r="3"/>' +
  '<circle cx="4" cy="11" r="3"/><circle cx="13" cy="11" r="2"/></g></svg>'
