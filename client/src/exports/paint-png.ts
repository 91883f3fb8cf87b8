/** Browsers draw no larger pictures than about this, in pixels of one side. */
const largest = 16_000

/** An SVG as a PNG, so many times its size; as large as the browser can where that is too large. */
export async function paintPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const times = Math.min(scale, largest / Math.max(width, height))
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * times),
      height: Math.round(height * times),
    })
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('This browser gives no canvas to draw the picture on.')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
