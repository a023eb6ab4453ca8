import { useEffect, useState } from 'react';
import { type MeasureText, TYPE, type TypeOfText } from '#src/map/boxes.ts';
import type { Drawing } from '#src/map/layout.ts';
import { useMap } from './map-subject.ts';

/** The chart, once it is laid out. What lays it out is loaded when a chart is first looked at. */
export function useDrawing(): Drawing | 'drawing' | 'failed' {
  const { graph, words } = useMap();
  const [drawing, setDrawing] = useState<Drawing | 'drawing' | 'failed'>('drawing');
  useEffect(() => {
    let wanted = true;
    Promise.all([import('#src/map/layout.ts'), onScreen()]).then(
      ([{ drawingOf }, measure]) => wanted && setDrawing(drawingOf(graph, words, measure)),
      () => wanted && setDrawing('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [graph, words]);
  return drawing;
}

/** Measures text in the font of the screen, once that is there; where it cannot be had, in the one that stands in for it. */
async function onScreen(): Promise<MeasureText> {
  const family = getComputedStyle(document.documentElement).fontFamily;
  const fontOf = (type: TypeOfText) => `${TYPE[type].weight === 'bold' ? 700 : 400} ${TYPE[type].size}px ${family}`;
  await Promise.all((Object.keys(TYPE) as TypeOfText[]).map((type) => document.fonts.load(fontOf(type)).catch(() => [])));
  const context = document.createElement('canvas').getContext('2d');
  return (text, type) => {
    if (context === null) return text.length * TYPE[type].size * 0.55;
    context.font = fontOf(type);
    return context.measureText(text).width;
  };
}
